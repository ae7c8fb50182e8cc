import { addWeeks, type Week } from '../../domain/calendar';
import type { BrandMetric, RecordedWeek } from '../../domain/recorded-weeks';
import { wilsonInterval } from '../wilson';

/** In the order in which people go through them. */
const STEPS = ['visits', 'enquiries', 'orders'] as const;
const WEEKS = 12;

/** A share with its 95 % Wilson interval. */
export interface StepShare {
  share: number;
  low: number;
  high: number;
}

export interface FunnelStep {
  metric: BrandMetric;
  count: number;
  /** The step before, and what part of it came this far; without one where it cannot be a part. */
  of?: { metric: BrandMetric; count: number; share?: StepShare };
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

/**
 * What became of visits over the last twelve whole weeks. Only weeks in which each step was counted are summed, else a
 * share would set one week's orders against another week's visits.
 */
export function funnelOf(
  recorded: readonly Pick<RecordedWeek, 'week' | 'counts'>[],
  currentWeek: Week,
): Funnel {
  const first = addWeeks(currentWeek, -WEEKS);
  const near = recorded.filter(({ week }) => first <= week && week < currentWeek);
  const counted = STEPS.filter((metric) => near.some(({ counts }) => counts[metric] !== undefined));
  const uncounted = STEPS.filter((metric) => !counted.includes(metric));
  const whole = near.filter(({ counts }) =>
    counted.every((metric) => counts[metric] !== undefined),
  );
  const sums = counted.map((metric) => ({
    metric,
    count: whole.reduce((sum, { counts }) => sum + (counts[metric] ?? 0), 0),
  }));
  return {
    steps: whole.length === 0 ? [] : sums.map((step, at) => withShare(step, sums[at - 1])),
    weeks: whole.map(({ week }) => week).toSorted(),
    outOf: WEEKS,
    uncounted,
  };
}

type Sum = Pick<FunnelStep, 'metric' | 'count'>;

function withShare(step: Sum, before: Sum | undefined): FunnelStep {
  if (!before) return step;
  const interval = wilsonInterval(step.count, before.count);
  const share = interval && { share: step.count / before.count, ...interval };
  return { ...step, of: { ...before, ...(share && { share }) } };
}
