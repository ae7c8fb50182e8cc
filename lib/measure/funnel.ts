import { addWeeks, type Week } from '../domain/calendar';
import type { BrandMetric, RecordedWeek } from '../domain/recorded-weeks';
import { newcombeInterval, type ProportionDifference } from './newcombe';
import type { Interval } from './poisson';
import { wilsonInterval } from './wilson';

/** How many came through a step out of how many, over some weeks of which both are recorded. */
export interface StepShare {
  came: number;
  of: number;
  /** The weeks in which both were recorded, out of `asked`. */
  weeks: number;
  asked: number;
  /** As a share, with its 95 % interval; `undefined`, "n/a", without anything to come out of, or where more came. */
  share?: Interval & { mid: number };
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
const BEFORE = 8;
/** With fewer weeks than these one odd week decides. */
const LEAST_LAST = 3;
const LEAST_BEFORE = 4;

/** The steps that a brand has: by way of enquiries where it counts them, else straight to the orders. */
function stepsOf(weeks: readonly RecordedWeek[]): readonly [BrandMetric, BrandMetric][] {
  return weeks.some(({ counts }) => counts.enquiries !== undefined)
    ? [
        ['visits', 'enquiries'],
        ['enquiries', 'orders'],
      ]
    : [['visits', 'orders']];
}

/**
 * Visits, enquiries and orders of the last complete weeks before `present`. Different steps have different shares by
 * nature, so that the smaller one says nothing: each is compared with its own earlier weeks (Newcombe's interval of two
 * proportions, shared out over the steps by Bonferroni), and named only where chance does not explain the fall.
 */
export function funnelOf(recorded: readonly RecordedWeek[], present: Week): Funnel {
  const byWeek = new Map(recorded.map((one) => [one.week, one]));
  const back = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => byWeek.get(addWeeks(present, -first - at)));
  const twelve = back(1, LAST + BEFORE);
  const pairs = stepsOf(twelve.filter((week) => week !== undefined));
  const confidence = 1 - 0.05 / pairs.length;
  const steps = pairs.map(([from, to]): FunnelStep => {
    const share = (weeks: readonly (RecordedWeek | undefined)[]) => shareOf(weeks, from, to);
    const shares = {
      last4: share(twelve.slice(0, LAST)),
      last12: share(twelve),
      before: share(twelve.slice(LAST)),
    };
    return { from, to, ...shares, ...judged(shares, confidence) };
  });
  return { steps, weak: steps.filter(({ verdict }) => verdict === 'fell'), confidence };
}

function shareOf(
  weeks: readonly (RecordedWeek | undefined)[],
  from: BrandMetric,
  to: BrandMetric,
): StepShare {
  const both = weeks.flatMap((week) => {
    const of = week?.counts[from];
    const came = week?.counts[to];
    return of === undefined || came === undefined ? [] : [{ of, came }];
  });
  const of = both.reduce((sum, week) => sum + week.of, 0);
  const came = both.reduce((sum, week) => sum + week.came, 0);
  const interval = wilsonInterval(came, of);
  return {
    came,
    of,
    weeks: both.length,
    asked: weeks.length,
    ...(interval && { share: { ...interval, mid: came / of } }),
  };
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
