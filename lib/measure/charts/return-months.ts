import { type Range, roiRange } from '../roi-range';

export interface MonthOfReturn {
  month: string;
  /** With the hours, in the brand's currency. */
  cost?: number;
  conversions?: number;
  /** What one conversion is worth. */
  worth?: number;
}

export interface ReturnMonth extends Omit<MonthOfReturn, 'worth'> {
  /** How many conversions pay the cost. */
  breakEven?: number;
  /** What the conversions are worth, as a range: a count like theirs moves by chance as well (80 %). */
  value?: Range;
}

/** Cost and value of months, oldest first. A month of which neither is known is left out. */
export const returnMonths = (months: readonly MonthOfReturn[]): readonly ReturnMonth[] =>
  months
    .filter(({ cost, conversions }) => cost !== undefined || conversions !== undefined)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map(({ worth, ...month }) => ({ ...month, ...judged(month.cost, month.conversions, worth) }));

function judged(
  cost: number | undefined,
  conversions: number | undefined,
  worth: number | undefined,
): Pick<ReturnMonth, 'breakEven' | 'value'> {
  if (cost === undefined || cost === 0 || worth === undefined || worth === 0) return {};
  const valuePerConversion = { low: worth, mid: worth, high: worth };
  const breakEven = Math.ceil(cost / worth);
  if (conversions === undefined) return { breakEven };
  const { roi } = roiRange({ cost, conversions, valuePerConversion });
  if ('notAvailable' in roi) return { breakEven };
  const worthOf = (share: number) => cost * (1 + share);
  return {
    breakEven,
    value: { low: worthOf(roi.low), mid: worthOf(roi.mid), high: worthOf(roi.high) },
  };
}
