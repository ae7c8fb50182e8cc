import type { VisitDay } from '../domain/visit-day';
import { db } from './database';

/** How long a counted message is remembered. A page script repeats within a second, never after days. */
const REMEMBERED_DAYS = 2;

type Totals = Pick<VisitDay, 'visits' | 'activeSeconds'>;
type Place = Pick<VisitDay, 'brandId' | 'network' | 'kind'>;

/**
 * Adds to a day's total, once per message: whether `messageId` was seen is asked and noted in the same
 * transaction, so that a repeated message, or a worker killed in between, cannot count twice. A visit notes what
 * it was counted for; active seconds on the same page are noted there, under its `arrivalId`.
 */
export const addToVisitDay = (
  of: Place,
  add: Totals,
  messageId: string,
  arrivalId?: string,
): Promise<void> =>
  db.transaction('rw', [db.brands, db.visitDays, db.seen], async () => {
    if (await db.seen.get(messageId)) return;
    const brandId = await present(of.brandId);
    const day = Temporal.Now.plainDateISO().toString();
    const counted = { brandId, network: of.network, kind: of.kind, activeSeconds: 0 };
    await db.seen.add({ id: messageId, day, ...(add.visits > 0 && { counted }) });
    await addTo(day, { ...of, brandId }, add);
    if (arrivalId !== undefined) await noteSeconds(arrivalId, day, brandId, add.activeSeconds);
  });

/**
 * Moves the visit that arrived as `arrivalId`, with its active seconds, to another brand: who is signed in is read
 * after the visit was counted. An empty `brandId` counts it under none. What was moved already stays.
 */
export const moveVisit = (arrivalId: string, brandId: string): Promise<void> =>
  db.transaction('rw', [db.brands, db.visitDays, db.seen], async () => {
    const arrival = await db.seen.get(arrivalId);
    const { counted } = arrival ?? {};
    const to = await present(brandId);
    if (!arrival || !counted || to !== brandId || counted.brandId === to) return;
    const { activeSeconds } = counted;
    await addTo(arrival.day, counted, { visits: -1, activeSeconds: -activeSeconds });
    await addTo(arrival.day, { ...counted, brandId: to }, { visits: 1, activeSeconds });
    await db.seen.put({ ...arrival, counted: { ...counted, brandId: to } });
  });

/** Forgets the messages of past days. */
export async function pruneSeen(): Promise<void> {
  const kept = Temporal.Now.plainDateISO().subtract({ days: REMEMBERED_DAYS }).toString();
  await db.seen.where('day').below(kept).delete();
}

/** The brand may have been removed since it was looked up. */
const present = async (brandId: string): Promise<string> =>
  (await db.brands.get(brandId)) ? brandId : '';

async function addTo(day: string, { brandId, network, kind }: Place, add: Totals): Promise<void> {
  const row = await db.visitDays.get([day, brandId, network, kind]);
  // A total that went with its brand is not brought back by what is taken from it.
  const visits = Math.max(0, (row?.visits ?? 0) + add.visits);
  const activeSeconds = Math.max(0, (row?.activeSeconds ?? 0) + add.activeSeconds);
  if (visits > 0 || activeSeconds > 0) {
    await db.visitDays.put({ day, brandId, network, kind, visits, activeSeconds });
  } else if (row) {
    await db.visitDays.delete([day, brandId, network, kind]);
  }
}

async function noteSeconds(arrivalId: string, day: string, brandId: string, seconds: number) {
  const arrival = await db.seen.get(arrivalId);
  const counted = arrival?.counted;
  // Seconds of another day, or of a brand that was chosen since, lie in another total.
  if (!counted || arrival.day !== day || counted.brandId !== brandId) return;
  const activeSeconds = counted.activeSeconds + seconds;
  await db.seen.put({ ...arrival, counted: { ...counted, activeSeconds } });
}
