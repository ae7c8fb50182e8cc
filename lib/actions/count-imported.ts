import { WEEKS_BACK } from '../db/brand-facts';
import { db } from '../db/database';
import { addWeeks, weekOf } from '../domain/calendar';
import { Slot } from '../domain/slot';
import { isOfFile, nameOfPost, postsOut, postsToCount } from '../importing/posts-to-count';
import type { RowsToStore } from '../importing/rows-to-store';
import { noteCompleted } from './note-completed';

const weekOfDay = (day: string): string => weekOf(Temporal.PlainDate.from(day));

/** The slots of a brand in the weeks by which it is judged. */
const slotsOf = (brandId: string, today: Temporal.PlainDate): Promise<Slot[]> =>
  db.slots
    .where('[brandId+week]')
    .between([brandId, addWeeks(weekOf(today), -WEEKS_BACK)], [brandId, '\uffff'])
    .toArray();

/**
 * Counts the posts of imported files in the plan of their brand, where they were missing, and gives how many. What a
 * desktop browser did not see is not taken for undone once a file shows it. Runs inside the import's transaction.
 */
export async function countImported(tables: readonly RowsToStore[]): Promise<number> {
  const today = Temporal.Now.plainDateISO();
  const since = today.subtract({ days: today.dayOfWeek - 1 }).subtract({ weeks: WEEKS_BACK });
  const window = { since: since.toString(), until: today.toString() };
  const addedAt = new Date().toISOString();
  let counted = 0;
  for (const [brandId, own] of Map.groupBy(tables, ({ imported }) => imported.brandId)) {
    const posts = own.flatMap(({ imported: { source }, posts: rows }) =>
      source === 'website' ? [] : postsOut(rows, source, window),
    );
    if (posts.length === 0) continue;
    const { fill, add } = postsToCount(await slotsOf(brandId, today), posts, weekOfDay);
    const added = add.map(({ network, day, name }) =>
      Slot.parse({
        id: crypto.randomUUID(),
        brandId,
        week: weekOfDay(day),
        network,
        origin: 'imported',
        doneOn: day,
        seen: name,
        addedAt,
      }),
    );
    await db.slots.bulkPut([...fill, ...added]);
    if (fill.length + added.length > 0) await noteCompleted(brandId);
    counted += fill.length + added.length;
  }
  return counted;
}

/**
 * Takes out of the plan what was counted by files and no file shows any more: a planned post is planned again. A post
 * that the user has said something about since is theirs and stays. Runs after imports were removed, inside their
 * transaction.
 */
export async function discountImported(brandId: string): Promise<void> {
  const counted = await db.slots
    .where('[brandId+week]')
    .between([brandId, ''], [brandId, '\uffff'])
    .and(({ seen, numbers, markedAt }) => isOfFile(seen) && !numbers && markedAt === undefined)
    .toArray();
  const days = [...new Set(counted.map(({ doneOn = '' }) => doneOn))];
  const rows = await Promise.all(
    days.map((day) => db.postReadings.where('[brandId+day]').equals([brandId, day]).toArray()),
  );
  const posts = [...new Set(rows.flat().map(({ post }) => post))];
  const networks = [...new Set(counted.map(({ network }) => network))];
  const shown = new Set<string | undefined>(
    networks.flatMap((network) => posts.map((post) => nameOfPost(network, post))),
  );
  const gone = counted.filter(({ seen }) => !shown.has(seen));
  const [added, filled] = [
    gone.filter(({ origin }) => origin === 'imported'),
    gone.filter(({ origin }) => origin !== 'imported'),
  ];
  await db.slots.bulkDelete(added.map(({ id }) => id));
  await db.slots.bulkPut(filled.map(({ doneOn: _day, seen: _seen, ...planned }) => planned));
}
