import type { NetworkId } from '../domain/network-id';
import type { Stage } from '../domain/stage';
import type { PieceSource, StageOf } from '../domain/time-piece';
import type { BrandPeriod, DayTotal, Seconds } from '../domain/time-totals';
import type { WorkKind } from '../domain/work-kind';
import { daysUpTo } from '../measure/time/period';
import { longestFirst, totalOf } from '../measure/time/sum-time';
import { guessedOf, type TimeOf, type TimeSums } from './timesheet';

/** What the sums over all brands are made from, where they are kept by day, and by brand for the whole period. */
export interface TotalsOf extends Omit<TimeOf, 'pieces'> {
  days: readonly DayTotal[];
  brands: readonly BrandPeriod[];
  /** For what was counted before the stages were told apart. */
  stageOf: StageOf;
}

/** The same sums as of all pieces of all brands, from far fewer rows. */
export function sumsOfTotals({
  period,
  days,
  brands,
  guesses,
  today,
  stageOf,
}: TotalsOf): TimeSums {
  const byDay = new Map(days.map((total) => [total.day, total]));
  const begun = daysUpTo(period, today);
  const bySource = summed<PieceSource>(days.map((total) => total.bySource));
  const nobodys = summed<NetworkId>(days.map((total) => total.nobody));
  return {
    days: begun.map((day) => {
      const sources = summed<PieceSource>([byDay.get(day)?.bySource ?? {}]);
      return { day, seconds: wholeOf(sources), bySource: longestFirst(sources) };
    }),
    byBrand: longestFirst(brands.map(({ brandId, seconds }) => [brandId, seconds] as const)),
    byNetwork: longestFirst(summed<NetworkId>(days.map((total) => total.byNetwork))),
    byWork: longestFirst(summed<WorkKind>(days.map((total) => total.byWork))),
    byStage: longestFirst(stagesIn(days, stageOf)),
    bySource: longestFirst(bySource),
    total: wholeOf(bySource),
    guessed: guessedOf(guesses, begun),
    nobody: { total: wholeOf(nobodys), byNetwork: longestFirst(nobodys) },
  };
}

type Sums<K> = Map<K | undefined, number>;

function summed<K extends string>(parts: readonly Seconds[]): Sums<K> {
  const sums: Sums<K> = new Map();
  for (const part of parts) {
    for (const [key, seconds] of Object.entries(part)) {
      add(sums, key === '' ? undefined : (key as K), seconds);
    }
  }
  return sums;
}

function stagesIn(days: readonly DayTotal[], stageOf: StageOf): Sums<Stage> {
  const sums: Sums<Stage> = new Map();
  for (const { day, byStage, untold } of days) {
    for (const [stage, seconds] of Object.entries(byStage)) {
      add(sums, Number(stage) as Stage, seconds);
    }
    for (const [brandId, seconds] of Object.entries(untold)) {
      add(sums, stageOf(brandId, day), seconds);
    }
  }
  return sums;
}

function add<K>(sums: Sums<K>, key: K | undefined, seconds: number): void {
  sums.set(key, (sums.get(key) ?? 0) + seconds);
}

const wholeOf = (sums: Sums<string>): number =>
  totalOf([...sums.values()].map((seconds) => ({ seconds })));
