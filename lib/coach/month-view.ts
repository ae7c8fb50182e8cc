import type { BrandFacts } from '../domain/brand-facts';
import type { MonthResult } from '../domain/month-result';
import type { NotAvailable } from '../measure/roi-range';
import { type Lack, type MonthFigures, monthFigures } from './month-figures';
import type { ReturnRange } from './return-of';

/** What a month's cost and break-even need and may lack, in the order in which it is said. */
const FOR_COST = ['worth', 'costs', 'hours'] as const satisfies readonly Lack[];
export type MissingForCost = (typeof FOR_COST)[number];

/** A month's full cost, hours included, and how many results earn it back, or why no number of them does. */
export interface MonthSum {
  cost: number;
  currency: string;
  breakEven: number | { notAvailable: NotAvailable };
}

export interface MonthView {
  result: MonthResult;
  figures: MonthFigures;
  /** What break-even lacks; empty where it is shown. */
  missing: readonly MissingForCost[];
  /** With everything there. */
  sum?: MonthSum;
  /** Stage 3 judges the return; before, and where it is not known, there is none. */
  returned?: ReturnRange;
}

/** The recorded months, newest first, each with its cost and break-even or with what they lack. */
export const monthViews = (facts: BrandFacts): readonly MonthView[] =>
  facts.months
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))
    .map((result) => viewOf(facts, result));

function viewOf(facts: BrandFacts, result: MonthResult): MonthView {
  const figures = monthFigures(facts, result);
  const { roi, breakEven } = figures;
  const sum = sumOf(figures);
  return {
    result,
    figures,
    missing:
      'missing' in breakEven ? FOR_COST.filter((lack) => breakEven.missing.includes(lack)) : [],
    ...(sum && { sum }),
    ...(facts.brand.stage === 3 &&
      'mid' in roi && { returned: { low: roi.low, middle: roi.mid, high: roi.high } }),
  };
}

function sumOf({ cost, currency, breakEven }: MonthFigures): MonthSum | undefined {
  if (currency === undefined || !('total' in cost) || 'missing' in breakEven) return undefined;
  return {
    cost: cost.total,
    currency,
    breakEven: 'mid' in breakEven ? breakEven.mid : breakEven,
  };
}
