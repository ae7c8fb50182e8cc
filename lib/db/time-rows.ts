import type { Brand } from '../domain/brand';
import type { Move } from '../domain/brand-facts';
import type { TimeEntry } from '../domain/time-entry';
import { type BrandPeriod, type DayTotal, PERIOD_OF } from '../domain/time-totals';
import type { VisitDay } from '../domain/visit-day';
import { db } from './database';

/** What rows of time need besides, to say their stage and the guess for the phone. */
interface OfBrands {
  /** Without their names, which are for the screens to show or to hide. */
  brands: readonly Pick<Brand, 'id' | 'stage' | 'phone'>[];
  /** The moves of the brands whose days do not say the stage themselves. */
  moves: readonly Move[];
}

/** Everything that was counted and written down of some days. */
export interface TimeRows extends OfBrands {
  visitDays: readonly VisitDay[];
  /** Those that were put aside too. */
  entries: readonly TimeEntry[];
}

/** The sums of some days, of all brands and of what belongs to none. */
export interface TotalRows extends OfBrands {
  days: readonly DayTotal[];
  /** Of the whole week or month, by brand. */
  periods: readonly BrandPeriod[];
}

const TABLES = ['brands', 'visitDays', 'timeEntries', 'ledger'];
const TOTALS = ['brands', 'dayTotals', 'brandPeriods', 'ledger'];

/** Reads the days `from` to `to` of one brand; without one, of all brands and of what belongs to none: many rows. */
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
    return { visitDays, entries, brands: brands.map(bare), moves: await movesOf([...unstaged]) };
  });

/** Reads the sums over all brands of the week or month that lasts from `from` to `to`. */
export const readTotalRows = (
  kind: keyof typeof PERIOD_OF,
  from: string,
  to: string,
): Promise<TotalRows> =>
  db.transaction('r', TOTALS, async () => {
    const period = PERIOD_OF[kind](from);
    const [days, periods, brands] = await Promise.all([
      db.dayTotals.where('day').between(from, to, true, true).toArray(),
      db.brandPeriods.where('[period+brandId]').between([period, ''], [period, '\uffff']).toArray(),
      db.brands.toArray(),
    ]);
    const unstaged = new Set(days.flatMap(({ untold }) => Object.keys(untold)));
    return { days, periods, brands: brands.map(bare), moves: await movesOf([...unstaged]) };
  });

const bare = ({ id, stage, phone }: Brand) => ({ id, stage, ...(phone && { phone }) });

/** Whether the row itself says for all of its seconds in which stage they were spent. */
const isStaged = ({ brandId, byStage, activeSeconds }: VisitDay): boolean =>
  brandId === '' ||
  (byStage !== undefined && byStage.reduce((sum, one) => sum + one, 0) >= activeSeconds - 1);

/** When brands moved from stage to stage. */
export async function movesOf(brandIds: readonly string[]): Promise<Move[]> {
  const keys = brandIds.map((id) => [id, 'stage-moved']);
  return (await db.ledger.where('[brandId+what]').anyOf(keys).toArray()) as Move[];
}
