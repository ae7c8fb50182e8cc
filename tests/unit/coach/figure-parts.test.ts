import { describe, expect, it } from 'vitest';
import { figureParts, type WorkedOut } from '../../../lib/coach/figure-parts';
import { type MonthFigures, monthFigures } from '../../../lib/coach/month-figures';
import type { MonthResult } from '../../../lib/domain/month-result';
import type { Range } from '../../../lib/measure/roi-range';
import { brandFacts, brief, month } from './build';

const goal = { valuePerConversion: 50, valueLow: 40, valueHigh: 60 };
const figures = (result: Partial<MonthResult>) =>
  monthFigures(
    brandFacts({ stage: 3, brief: brief({ costs: { hourly: 20, monthly: 60 }, goal }) }),
    month('2026-10', result),
  );
const COUNTED = { conversions: 10, spend: 100, hours: 12 };
const ENDS = ['low', 'mid', 'high'] as const;

/** The figure as its formula has it, worked out from its parts end by end. */
function workedOut(of: MonthFigures, figure: WorkedOut): Range {
  const parts = Object.fromEntries(figureParts(of, figure).map(({ part, range }) => [part, range]));
  const at = (end: (typeof ENDS)[number]) => {
    const [conversions = 0, worth = 0, value = 0, cost = 0] = (
      ['conversions', 'worth', 'value', 'cost'] as const
    ).map((part) => parts[part]?.[end]);
    if (figure === 'value') return conversions * worth;
    if (figure === 'roi') return (value - cost) / cost;
    // Parts of a result pay nothing.
    return figure === 'cpa' ? cost / conversions : Math.ceil(cost / worth);
  };
  return { low: at('low'), mid: at('mid'), high: at('high') };
}

describe('what a month’s figure is worked out from', () => {
  it.each(['value', 'roi', 'cpa', 'breakEven'] as const)(
    'makes the %s at each of its ends',
    (figure) => {
      for (const result of [COUNTED, { ...COUNTED, declaredValue: 900 }]) {
        const of = figures(result);
        const found = workedOut(of, figure);
        const shown = of[figure];
        for (const end of ENDS) {
          expect('mid' in shown && shown[end], `${figure} ${end}`).toBeCloseTo(found[end]);
        }
      }
    },
  );

  it('is nothing for a value that is somebody’s word, which the return takes as it is', () => {
    const of = figures({ declaredValue: 900, hours: 12 });
    expect(figureParts(of, 'value')).toEqual([]);
    expect(figureParts(of, 'roi').map(({ part, range }) => [part, range.mid])).toEqual([
      ['value', 900],
      ['cost', 300],
    ]);
  });
});
