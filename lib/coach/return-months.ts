import type { BrandFacts } from '../domain/brand-facts';
import type { Range } from '../measure/roi-range';
import { monthFigures } from './month-figures';

/** What a chart of cost and return shows of a month; what the month's own figures cannot tell is missing. */
export interface ReturnMonth {
  month: string;
  /** With the hours, in the brand's currency. */
  cost?: number;
  conversions?: number;
  /** How many conversions pay the cost. */
  breakEven?: number;
  /** What the conversions are worth, as a range: a count like theirs moves by chance as well (80 %). */
  value?: Range;
}

/** Cost and value of the recorded months, oldest first. A month of which neither cost nor results are known is left out. */
export const returnMonths = (facts: BrandFacts): readonly ReturnMonth[] =>
  facts.months
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map((result): ReturnMonth => {
      const { month, conversions } = result;
      const { cost, breakEven, value, roi } = monthFigures(facts, result);
      return {
        month,
        ...('total' in cost && { cost: cost.total }),
        ...(conversions !== undefined && { conversions }),
        ...('mid' in breakEven && { breakEven: breakEven.mid }),
        // Without a return there is no cost to hold the value against.
        ...('mid' in roi && 'mid' in value && { value }),
      };
    })
    .filter(({ cost, conversions }) => cost !== undefined || conversions !== undefined);
