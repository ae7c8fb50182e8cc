import type { Brand } from '../domain/brand';
import type { Move } from '../domain/brand-facts';
import type { TimeEntry } from '../domain/time-entry';
import type { VisitDay } from '../domain/visit-day';
import { db } from './database';

/** Everything that was counted and written down of some days. */
export interface TimeRows {
  visitDays: readonly VisitDay[];
  /** Those that were put aside too. */
  entries: readonly TimeEntry[];
  /** Without their names, which are for the screens to show or to hide. */
  brands: readonly Pick<Brand, 'id' | 'stage' | 'phone'>[];
  /** The moves of the brands whose days do not say the stage themselves. */
  moves: readonly Move[];
}

const TABLES = ['brands', 'visitDays', 'timeEntries', 'ledger'];

/** Reads the days `from` to `to` of one brand; without one, of all brands and of what belongs to none. */
export const readTimeRows = (
  brandId: string | undefined,
  from: string,
  to: string,
): Promise<TimeRows> =>
  db.transaction('r', TABLES, async () => {
    const [visitDays, entries, brands] = await (brandId === undefined
      ? Promise.all([
          db.visitDays
            .where('[day+brandId+network+kind]')
            .between([from, '', '', ''], [to, '\uffff', '\uffff', '\uffff'])
            .toArray(),
          db.timeEntries.where('day').between(from, to, true, true).toArray(),
          db.brands.toArray(),
        ])
      : Promise.all([
          db.visitDays
            .where('[brandId+day]')
            .between([brandId, from], [brandId, to], true, true)
            .toArray(),
          db.timeEntries
            .where('[brandId+day]')
            .between([brandId, from], [brandId, to], true, true)
            .toArray(),
          db.brands.where('id').equals(brandId).toArray(),
        ]));
    const unstaged = new Set(visitDays.filter((row) => !isStaged(row)).map((row) => row.brandId));
    return {
      visitDays,
      entries,
      brands: brands.map(({ id, stage, phone }) => ({ id, stage, ...(phone && { phone }) })),
      moves: await movesOf([...unstaged]),
    };
  });

/** Whether the row itself says for all of its seconds in which stage they were spent. */
const isStaged = ({ brandId, byStage, activeSeconds }: VisitDay): boolean =>
  brandId === '' ||
  (byStage !== undefined && byStage.reduce((sum, one) => sum + one, 0) >= activeSeconds - 1);

/** When brands moved from stage to stage. */
export async function movesOf(brandIds: readonly string[]): Promise<Move[]> {
  const keys = brandIds.map((id) => [id, 'stage-moved']);
  return (await db.ledger.where('[brandId+what]').anyOf(keys).toArray()) as Move[];
}
