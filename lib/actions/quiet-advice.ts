import { browser } from 'wxt/browser';
import { db } from '../db/database';
import type { AdviceMemory } from '../domain/advice-memory';
import { type PageRef, samePage } from '../domain/page-ref';
import { done, type Outcome } from '../domain/problem';
import { QuietHere, quietKey } from '../domain/quiet-here';
import { guarded } from './guarded';

/** Enough to tell how often an advice was shown in the last week. */
const DAYS_KEPT = 10;

const empty = (brandId: string, adviceId: string): AdviceMemory => ({
  brandId,
  adviceId,
  shownOn: [],
  putAside: 0,
});

const remember = (
  brandId: string,
  adviceId: string,
  change: (memory: AdviceMemory) => AdviceMemory,
): Promise<Outcome> =>
  guarded(() =>
    db.transaction('rw', db.adviceMemory, async () => {
      const memory = (await db.adviceMemory.get([brandId, adviceId])) ?? empty(brandId, adviceId);
      const next = change(memory);
      if (next !== memory) await db.adviceMemory.put(next);
      return done(undefined);
    }),
  );

/** Notes that an advice was shown today: once a day is enough. */
export const noteShown = (brandId: string, adviceId: string): Promise<Outcome> => {
  const today = Temporal.Now.plainDateISO().toString();
  return remember(brandId, adviceId, (memory) =>
    memory.shownOn.at(-1) === today
      ? memory
      : { ...memory, shownOn: [...memory.shownOn, today].slice(-DAYS_KEPT) },
  );
};

const inDays = (days: number): string =>
  Temporal.Now.zonedDateTimeISO()
    .add({ days })
    .startOfDay()
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

/** Puts an advice aside until tomorrow or for a week. Three times, and the user is asked whether to mute it. */
export const putAside = (
  brandId: string,
  adviceId: string,
  length: 'day' | 'week',
): Promise<Outcome> =>
  remember(brandId, adviceId, (memory) => ({
    ...memory,
    quietUntil: inDays(length === 'day' ? 1 : 7),
    putAside: memory.putAside + 1,
  }));

/** The user has read it: it comes back in a week if it is still true, and nothing is counted against it. */
export const gotIt = (brandId: string, adviceId: string): Promise<Outcome> =>
  remember(brandId, adviceId, (memory) => ({ ...memory, quietUntil: inDays(7) }));

/** Never shown again for this brand, until it is taken back. */
export const muteAdvice = (brandId: string, adviceId: string): Promise<Outcome> =>
  remember(brandId, adviceId, (memory) => ({ ...memory, mutedAt: new Date().toISOString() }));

/** Shown again when it is true, as if it had never been put aside. */
export const bringBack = (brandId: string, adviceId: string): Promise<Outcome> =>
  remember(brandId, adviceId, ({ shownOn }) => ({ ...empty(brandId, adviceId), shownOn }));

/** Puts an advice aside in one tab until its page changes. Kept with the tab, and gone with the browser. */
export const putAsideHere = (tabId: number, page: PageRef, adviceId: string): Promise<Outcome> =>
  guarded(async () => {
    const key = quietKey(tabId);
    const stored = QuietHere.safeParse((await browser.storage.session.get(key))[key]);
    const known = stored.success && samePage(stored.data.page, page) ? stored.data.adviceIds : [];
    await browser.storage.session.set({
      [key]: { page, adviceIds: [...new Set([...known, adviceId])] } satisfies QuietHere,
    });
    return done(undefined);
  });

/** Shown again in that tab. */
export const bringBackHere = (tabId: number, adviceId: string): Promise<Outcome> =>
  guarded(async () => {
    const key = quietKey(tabId);
    const stored = QuietHere.safeParse((await browser.storage.session.get(key))[key]);
    if (!stored.success) return done(undefined);
    const adviceIds = stored.data.adviceIds.filter((id) => id !== adviceId);
    await browser.storage.session.set({ [key]: { ...stored.data, adviceIds } });
    return done(undefined);
  });

/** The tab has left the page: what was put aside there is shown again. */
export const forgetQuietHere = (tabId: number): Promise<Outcome> =>
  guarded(async () => {
    await browser.storage.session.remove(quietKey(tabId));
    return done(undefined);
  });
