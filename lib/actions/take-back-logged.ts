import { db } from '../db/database';
import type { ComposerState } from '../domain/composer-state';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { namesOf } from './log-published';
import { refreshBadge } from './refresh-badge';
import { recallComposer, rememberComposer } from './tab-memory';

/**
 * Takes back that a post was logged by itself: a planned one is planned again, one that was only seen is gone, one that
 * was logged by hand stays. The story keeps that it was published, so that it is not logged once more.
 */
export const takeBackLogged = (tabId: number, state: ComposerState): Promise<Outcome> =>
  guarded(async () => {
    const { loggedFor: brandId, ...story } = state;
    if (brandId === undefined) return done(undefined);
    const names = namesOf(state);
    const outcome = await db.transaction('rw', db.slots, async (): Promise<Outcome> => {
      const [slot] = await db.slots
        .where('[brandId+week]')
        .between([brandId, ''], [brandId, '\uffff'])
        .and(({ seen }) => seen !== undefined && names.includes(seen))
        .toArray();
      if (!slot) return refused('slot-missing');
      const { seen: _seen, ...byHand } = slot;
      const { doneOn: _day, numbers: _numbers, ...planned } = byHand;
      if (slot.origin === 'seen') await db.slots.delete(slot.id);
      else await db.slots.put(slot.markedAt === undefined ? planned : byHand);
      return done(undefined);
    });
    if ((await recallComposer(tabId))?.episodeId === state.episodeId) {
      await rememberComposer(tabId, story);
    }
    await refreshBadge();
    return outcome;
  });
