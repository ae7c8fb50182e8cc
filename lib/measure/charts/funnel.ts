import type { Week } from '../../domain/calendar';
import type { BrandMetric } from '../../domain/recorded-weeks';
import {
  type CountedWeek,
  type Passed,
  passedIn,
  stepsCounted,
  sumOf,
  WEEKS_BACK,
  weeksCounting,
} from '../counted-weeks';

export interface FunnelStep {
  metric: BrandMetric;
  count: number;
  /** The step before, and what part of it came this far; without one where it cannot be a part. */
  of?: Pick<Passed, 'share'> & { metric: BrandMetric; count: number };
}

export interface Funnel {
  steps: readonly FunnelStep[];
  /** The whole weeks that are summed: those in which every step was counted. */
  weeks: readonly Week[];
  /** How many whole weeks were looked at. */
  outOf: number;
  /** Steps that were not counted in any of them. */
  uncounted: readonly BrandMetric[];
}

/** What became of visits over the last twelve whole weeks: those in which every step was counted that ever was. */
export function funnelOf(recorded: readonly CountedWeek[], currentWeek: Week): Funnel {
  const { counted, uncounted } = stepsCounted(recorded, currentWeek);
  const whole = counted.length === 0 ? [] : weeksCounting(recorded, currentWeek, counted);
  return {
    steps: whole.length === 0 ? [] : counted.map((to, at) => stepOf(whole, counted[at - 1], to)),
    weeks: whole.map(({ week }) => week).toSorted(),
    outOf: WEEKS_BACK,
    uncounted,
  };
}

function stepOf(
  weeks: readonly CountedWeek[],
  from: BrandMetric | undefined,
  metric: BrandMetric,
): FunnelStep {
  if (from === undefined) return { metric, count: sumOf(weeks, metric) };
  const { came, of, share } = passedIn(weeks, from, metric);
  return { metric, count: came, of: { metric: from, count: of, ...(share && { share }) } };
}
