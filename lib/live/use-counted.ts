import { useLiveQuery } from 'dexie-react-hooks';
import { newestCounted } from '../db/newest-time';
import { readTimeRows } from '../db/time-rows';
import { piecesOf } from '../domain/time-piece';
import { type CountedRow, countedRows } from '../measure/time/counted-rows';
import type { Period } from '../measure/time/period';

export interface ShownCounted {
  rows: readonly CountedRow[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

/** A line is of a kind of work, whatever the stage was. */
const noStage = () => undefined;

/**
 * What was counted on pages in a period, of one brand or of all and of nobody, newest day first and at most `limit`
 * lines; `undefined` until it is read.
 */
export function useCounted(
  brandId: string | undefined,
  { from, to }: Period,
  limit: number,
): ShownCounted | undefined {
  return useLiveQuery(async () => {
    const rows =
      brandId === undefined
        ? await ofAll(from, to, limit)
        : countedRows(piecesOf(await readTimeRows(brandId, from, to), noStage, brandId));
    return { rows: rows.slice(0, limit), more: rows.length > limit };
  }, [brandId, from, to, limit]);
}

/** More than `limit` lines where there are more. With many brands a day alone may have hundreds. */
async function ofAll(from: string, to: string, limit: number): Promise<CountedRow[]> {
  const rows: CountedRow[] = [];
  await newestCounted(from, to, ({ visitDays, corrections }) => {
    rows.push(...countedRows(piecesOf({ visitDays, entries: corrections }, noStage)));
    return rows.length <= limit;
  });
  return rows;
}
