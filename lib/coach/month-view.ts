import type { BrandFacts } from '../domain/brand-facts';
import type { MonthResult } from '../domain/month-result';
import { type MonthFigures, monthFigures } from './month-figures';
import { costOf } from './months';
import type { ReturnRange } from './return-of';

/** What a month's cost and break-even need and may lack. */
export type MissingForCost = 'worth' | 'costs' | 'hours';

export interface MonthView {
  result: MonthResult;
  figures: MonthFigures;
  /** What break-even lacks; empty where it is shown. */
  missing: readonly MissingForCost[];
  /** With everything there: the full cost, hours included, and the conversions that earn it back. */
  sum?: { cost: number; breakEven: number; currency: string };
  /** Stage 3 judges the return; before, and where it is not known, there is none. */
  returned?: ReturnRange;
}

/** The recorded months, newest first, each with its cost and break-even or with what they lack. */
export const monthViews = (facts: BrandFacts): readonly MonthView[] =>
  facts.months
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))
    .map((result) => viewOf(facts, result));

function viewOf(facts: BrandFacts, result: MonthResult): MonthView {
  const worth = facts.brief.goal?.value.valuePerConversion;
  const currency = facts.brief.costs?.value.currency;
  const cost = costOf(facts, result);
  const figures = monthFigures(facts, result);
  const { roi } = figures;
  const returned =
    facts.brand.stage === 3 && 'mid' in roi
      ? { returned: { low: roi.low, middle: roi.mid, high: roi.high } }
      : {};
  // Something that is worth nothing never earns its cost back, so no count of it is a break-even.
  if (worth === undefined || worth === 0 || currency === undefined || cost === undefined) {
    const missing: MissingForCost[] = [];
    if (!worth) missing.push('worth');
    if (currency === undefined) missing.push('costs');
    if (result.hours === undefined) missing.push('hours');
    return { result, figures, missing, ...returned };
  }
  const sum = { cost, breakEven: Math.ceil(cost / worth), currency };
  return { result, figures, missing: [], sum, ...returned };
}
