import { db } from '../db/database';
import { Day, weekOf } from '../domain/calendar';
import { LIMITS } from '../domain/limits';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome, refused } from '../domain/problem';
import { Slot } from '../domain/slot';
import { guarded } from './guarded';
import { noteCompleted } from './note-completed';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

export interface LoggedPost {
  network: NetworkId;
  /** The day it went out, `YYYY-MM-DD`. */
  day: string;
  topic?: string;
}

/**
 * Logs a post by the user's word. The first one that is planned for that week and network and is not out yet is taken
 * for it; where none is, the post is added.
 */
export const logPost = (
  brandId: string,
  { network, day, topic = '' }: LoggedPost,
): Promise<Outcome> =>
  guarded(async () => {
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    const text = topic.trim();
    if (text.length > LIMITS.line) {
      return refused('field-too-long', { length: text.length, limit: LIMITS.line });
    }
    const today = Temporal.Now.plainDateISO().toString();
    if (!Day.safeParse(day).success || day > today) return refused('field-date');
    const week = weekOf(Temporal.PlainDate.from(day));
    const markedAt = new Date().toISOString();
    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      if (!(await db.brands.get(brandId))) return refused('brand-missing');
      const slots = await db.slots.where('[brandId+week]').equals([brandId, week]).toArray();
      const [planned] = slots
        .filter((slot) => slot.network === network && slot.doneOn === undefined)
        .toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
      await db.slots.put(
        Slot.parse({
          ...(planned ?? {
            id: crypto.randomUUID(),
            brandId,
            week,
            network,
            origin: 'logged',
            addedAt: markedAt,
          }),
          ...(text !== '' && { topic: text }),
          doneOn: day,
          markedAt,
        }),
      );
      await noteCompleted(brandId);
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });
