import type { Week } from '../domain/calendar';
import type { BrandMetric } from '../domain/recorded-weeks';
import {
  type CountedWeek,
  type Passed,
  passedIn,
  stepsCounted,
  WEEKS_BACK,
  weeksCounting,
} from './counted-weeks';
import { newcombeInterval, type ProportionDifference } from './newcombe';

/** How many came through a step out of how many, over some weeks of which both are recorded. */
export interface StepShare extends Passed {
  /** The weeks in which both were recorded, out of `asked`. */
  weeks: number;
  asked: number;
  /** Those weeks. */
  summed: readonly Week[];
}

/** Why nothing is said of a step, or what is. `chance`: the difference may be nothing. */
export type StepVerdict = 'fell' | 'rose' | 'chance' | 'few-weeks' | 'nothing-in' | 'more-out';

/** One step of the brand's funnel, held against nothing but its own earlier weeks. */
export interface FunnelStep {
  from: BrandMetric;
  to: BrandMetric;
  last4: StepShare;
  last12: StepShare;
  /** The eight weeks before the last four. */
  before: StepShare;
  verdict: StepVerdict;
  /** Last four weeks minus the eight before, as shares. */
  change?: ProportionDifference;
}

export interface Funnel {
  steps: readonly FunnelStep[];
  /** The steps that pass on clearly less than they did. One of them is the weakest; two are not told apart. */
  weak: readonly FunnelStep[];
  /** Of the intervals by which that was told, together 95 % over all steps. */
  confidence: number;
}

const LAST = 4;
/** With fewer weeks than these one odd week decides. */
const LEAST_LAST = 3;
const LEAST_BEFORE = 4;

/** The steps that a brand has: by way of enquiries where it counts them, else straight to the orders. */
const stepsOf = (counted: readonly BrandMetric[]): readonly [BrandMetric, BrandMetric][] =>
  counted.includes('enquiries')
    ? [
        ['visits', 'enquiries'],
        ['enquiries', 'orders'],
      ]
    : [['visits', 'orders']];

/**
 * Visits, enquiries and orders of the last complete weeks before `present`. Different steps have different shares by
 * nature, so that the smaller one says nothing: each is compared with its own earlier weeks (Newcombe's interval of two
 * proportions, shared out over the steps by Bonferroni), and named only where chance does not explain the fall.
 */
export function funnelOf(recorded: readonly CountedWeek[], present: Week): Funnel {
  const pairs = stepsOf(stepsCounted(recorded, present).counted);
  const confidence = 1 - 0.05 / pairs.length;
  const steps = pairs.map(([from, to]): FunnelStep => {
    const share = (first: number, last: number): StepShare => {
      const weeks = weeksCounting(recorded, present, [from, to], { first, last });
      return {
        ...passedIn(weeks, from, to),
        weeks: weeks.length,
        asked: last - first + 1,
        summed: weeks.map(({ week }) => week),
      };
    };
    const shares = {
      last4: share(1, LAST),
      last12: share(1, WEEKS_BACK),
      before: share(LAST + 1, WEEKS_BACK),
    };
    return { from, to, ...shares, ...judged(shares, confidence) };
  });
  return { steps, weak: steps.filter(({ verdict }) => verdict === 'fell'), confidence };
}

function judged(
  { last4, before }: Pick<FunnelStep, 'last4' | 'before'>,
  confidence: number,
): Pick<FunnelStep, 'verdict' | 'change'> {
  if (last4.weeks < LEAST_LAST || before.weeks < LEAST_BEFORE) return { verdict: 'few-weeks' };
  if (last4.of === 0 || before.of === 0) return { verdict: 'nothing-in' };
  const units = ({ came, of }: StepShare) => ({ successes: came, trials: of });
  const change = newcombeInterval(units(last4), units(before), confidence);
  if (!change) return { verdict: 'more-out' };
  const verdict = change.high < 0 ? 'fell' : change.low > 0 ? 'rose' : 'chance';
  return { verdict, change };
}
