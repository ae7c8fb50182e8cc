import { type Stage, STAGES } from '../domain/stage';
import type { VisitDay } from '../domain/visit-day';
import { db } from './database';
import { COUNTED_TABLES, putVisitDay } from './put-time';

/** How long a counted message is remembered. A page script repeats within a second, never after days. */
const REMEMBERED_DAYS = 2;

type Totals = Pick<VisitDay, 'visits' | 'activeSeconds'>;
/** What one message adds to one day. */
type Added = Totals & Pick<VisitDay, 'day'>;
type Place = Pick<VisitDay, 'brandId' | 'network' | 'kind'>;

/**
 * Adds to days' totals, once per message: whether `messageId` was seen is asked and noted in the same
 * transaction, so that a repeated message, or a worker killed in between, cannot count twice. A visit notes what
 * it was counted for; active seconds on the same page are noted there, under its `arrivalId`.
 */
export const addToVisitDay = (
  of: Place,
  days: readonly Added[],
  messageId: string,
  arrivalId?: string,
): Promise<void> =>
  db.transaction('rw', [db.brands, db.seen, ...COUNTED_TABLES], async () => {
    const [seen, brand] = await Promise.all([db.seen.get(messageId), db.brands.get(of.brandId)]);
    if (seen) return;
    // The brand may have been removed since it was looked up.
    const brandId = brand?.id ?? '';
    const counted = { brandId, network: of.network, kind: of.kind, activeSeconds: 0 };
    const isVisit = days.some(({ visits }) => visits > 0);
    const day = Temporal.Now.plainDateISO().toString();
    await db.seen.add({ id: messageId, day, ...(isVisit && { counted }) });
    for (const add of days) {
      await addTo(add.day, { ...of, brandId }, add, brand?.stage);
      if (arrivalId !== undefined) {
        await noteSeconds(arrivalId, add.day, brandId, add.activeSeconds);
      }
    }
  });

/**
 * Moves the visit that arrived as `arrivalId`, with its active seconds, to another brand: who is signed in is read
 * after the visit was counted. An empty `brandId` counts it under none. What was moved already stays.
 */
export const moveVisit = (arrivalId: string, brandId: string): Promise<void> =>
  db.transaction('rw', [db.brands, db.seen, ...COUNTED_TABLES], async () => {
    const arrival = await db.seen.get(arrivalId);
    const { counted } = arrival ?? {};
    if (!arrival || !counted || counted.brandId === brandId) return;
    const [from, to] = await db.brands.bulkGet([counted.brandId, brandId]);
    if (brandId !== '' && !to) return;
    const { activeSeconds } = counted;
    const less = { visits: -1, activeSeconds: -activeSeconds };
    await addTo(arrival.day, counted, less, from?.stage);
    await addTo(arrival.day, { ...counted, brandId }, { visits: 1, activeSeconds }, to?.stage);
    await db.seen.put({ ...arrival, counted: { ...counted, brandId } });
  });

/** Forgets the messages of past days. */
export async function pruneSeen(): Promise<void> {
  const kept = Temporal.Now.plainDateISO().subtract({ days: REMEMBERED_DAYS }).toString();
  await db.seen.where('day').below(kept).delete();
}

/** Adds to one day's total. `stage` is the brand's present one. */
async function addTo(
  day: string,
  { brandId, network, kind }: Place,
  add: Totals,
  stage: Stage | undefined,
): Promise<void> {
  const row = await db.visitDays.get([day, brandId, network, kind]);
  // A total that went with its brand is not brought back by what is taken from it.
  const visits = Math.max(0, (row?.visits ?? 0) + add.visits);
  const activeSeconds = Math.max(0, (row?.activeSeconds ?? 0) + add.activeSeconds);
  const byStage = stage && activeSeconds > 0 && inStages(row, stage, add.activeSeconds);
  const total = { day, brandId, network, kind, visits, activeSeconds };
  await putVisitDay(byStage ? { ...total, byStage } : total, row);
}

/** The seconds of each stage, with so many more in the present one. */
function inStages(row: VisitDay | undefined, present: Stage, seconds: number) {
  const before = row?.byStage ?? [0, 0, 0];
  // What was counted before the stages were told apart is taken for the present one's.
  const untold = row && !row.byStage ? row.activeSeconds : 0;
  return STAGES.map((stage, index) => {
    const add = stage === present ? seconds + untold : 0;
    return Math.max(0, (before[index] ?? 0) + add);
  }) as [number, number, number];
}

async function noteSeconds(arrivalId: string, day: string, brandId: string, seconds: number) {
  const arrival = await db.seen.get(arrivalId);
  const counted = arrival?.counted;
  // Seconds of another day, or of a brand that was chosen since, lie in another total.
  if (!counted || arrival.day !== day || counted.brandId !== brandId) return;
  const activeSeconds = counted.activeSeconds + seconds;
  await db.seen.put({ ...arrival, counted: { ...counted, activeSeconds } });
}
