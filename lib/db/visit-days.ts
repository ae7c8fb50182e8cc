import type { VisitDay } from '../domain/visit-day';
import { db } from './database';

/** How long a counted message is remembered. A page script repeats within a second, never after days. */
const REMEMBERED_DAYS = 2;

/**
 * Adds to a day's total, once per message: whether `messageId` was seen is asked and noted in the same
 * transaction, so that a repeated message, or a worker killed in between, cannot count twice.
 */
export const addToVisitDay = (
  of: Pick<VisitDay, 'brandId' | 'network' | 'kind'>,
  add: Pick<VisitDay, 'visits' | 'activeSeconds'>,
  messageId: string,
): Promise<void> =>
  db.transaction('rw', [db.brands, db.visitDays, db.seen], async () => {
    if (await db.seen.get(messageId)) return;
    // The brand may have been removed since it was looked up.
    const brandId = (await db.brands.get(of.brandId)) ? of.brandId : '';
    const day = Temporal.Now.plainDateISO().toString();
    await db.seen.add({ id: messageId, day });
    const row = await db.visitDays.get([day, brandId, of.network, of.kind]);
    await db.visitDays.put({
      day,
      ...of,
      brandId,
      visits: (row?.visits ?? 0) + add.visits,
      activeSeconds: (row?.activeSeconds ?? 0) + add.activeSeconds,
    });
  });

/** Forgets the messages of past days. */
export async function pruneSeen(): Promise<void> {
  const kept = Temporal.Now.plainDateISO().subtract({ days: REMEMBERED_DAYS }).toString();
  await db.seen.where('day').below(kept).delete();
}
