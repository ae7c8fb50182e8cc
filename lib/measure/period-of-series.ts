import { METRICS, isMetricId } from './metrics';
import type { MergedPoint } from './merge-series';

/** A metric over the last days that are known. */
export interface PeriodOfSeries {
  from: string;
  to: string;
  /** Of how many of the `length` days there is a number. */
  known: number;
  length: number;
  /** The sum of the known days; missing where days may not be added up. */
  sum?: number;
  /** The last day's value. */
  last: MergedPoint;
}

/**
 * The last `length` days of a series, counted back from its newest day. Only what may be added up is: people who were
 * reached on two days are one, so reach has a last value and no sum. Values that cover more than a day are no days.
 */
export function periodOfSeries(
  metric: string,
  points: readonly MergedPoint[],
  length = 28,
): PeriodOfSeries | undefined {
  const last = points.at(-1);
  if (!last) return undefined;
  const from = Temporal.PlainDate.from(last.day)
    .subtract({ days: length - 1 })
    .toString();
  const days = points.filter(({ day, from: first }) => day >= from && first === undefined);
  const isSummable = isMetricId(metric) && METRICS[metric].summable;
  return {
    from,
    to: last.day,
    known: days.length,
    length,
    ...(isSummable && days.length > 0 && { sum: days.reduce((sum, { value }) => sum + value, 0) }),
    last,
  };
}
