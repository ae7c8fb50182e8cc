import { type PeriodOfSeries, periodOfSeries } from '../measure/period-of-series';
import type { ImportedSeries } from './use-imported-series';

/** A series over its last days, as a table shows it. */
export const lastDaysOf = ({ metric, points }: ImportedSeries): PeriodOfSeries | undefined =>
  periodOfSeries(metric, points);
