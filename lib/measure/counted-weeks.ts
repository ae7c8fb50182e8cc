import { addWeeks, type Week } from '../domain/calendar';
import type { BrandMetric, RecordedWeek } from '../domain/recorded-weeks';
import type { Interval } from './poisson';
import { wilsonInterval } from './wilson';

/** In the order in which people go through them. */
const STEPS = ['visits', 'enquiries', 'orders'] as const;

/** How many whole weeks are looked back on. */
export const WEEKS_BACK = 12;

export type CountedWeek = Pick<RecordedWeek, 'week' | 'counts'>;

/** How many came through a step out of how many, over the same weeks. */
export interface Passed {
  came: number;
  of: number;
  /** As a share, with its 95 % interval; `undefined`, "n/a", without anything to come out of, or where more came. */
  share?: Interval & { mid: number };
}

/**
 * The weeks in which each of these was counted, from `first` to `last` whole weeks before `present`, which is none of
 * them. Only such weeks are summed, else a share would set one week's orders against another week's visits.
 */
export function weeksCounting<W extends CountedWeek>(
  recorded: readonly W[],
  present: Week,
  metrics: readonly BrandMetric[],
  { first, last } = { first: 1, last: WEEKS_BACK },
): readonly W[] {
  const oldest = addWeeks(present, -last);
  const newest = addWeeks(present, -first);
  return recorded.filter(
    ({ week, counts }) =>
      oldest <= week && week <= newest && metrics.every((metric) => counts[metric] !== undefined),
  );
}

/** The steps that were counted in any of those weeks, in their order, and those that were not. */
export function stepsCounted(recorded: readonly CountedWeek[], present: Week) {
  const isCounted = (metric: BrandMetric) => weeksCounting(recorded, present, [metric]).length > 0;
  return {
    counted: STEPS.filter(isCounted),
    uncounted: STEPS.filter((metric) => !isCounted(metric)),
  };
}

export const sumOf = (weeks: readonly CountedWeek[], metric: BrandMetric): number =>
  weeks.reduce((sum, { counts }) => sum + (counts[metric] ?? 0), 0);

/** What came through from one step to another over weeks in which both were counted. */
export function passedIn(
  weeks: readonly CountedWeek[],
  from: BrandMetric,
  to: BrandMetric,
): Passed {
  const of = sumOf(weeks, from);
  const came = sumOf(weeks, to);
  const interval = wilsonInterval(came, of);
  return { came, of, ...(interval && { share: { ...interval, mid: came / of } }) };
}
