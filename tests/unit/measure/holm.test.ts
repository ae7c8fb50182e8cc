import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../../lib/measure/holm';
import { atMost, mulberry32, shareOf } from './simulation';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe('holm', () => {
  // What R's p.adjust(p, "holm") says.
  it.each([
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.08, 0.09, 0.09, 0.09],
    ],
    [
      [0.04, 0.01, 0.03, 0.005],
      [0.06, 0.03, 0.06, 0.02],
    ],
    [
      [0.9, 0.6],
      [1, 1],
    ],
    [[0.03], [0.03]],
    [[], []],
  ])('makes %j into %j', (given, adjusted) => {
    const found = holm(given);
    expect(found).toHaveLength(adjusted.length);
    for (const [index, p] of adjusted.entries()) expect(found[index]).toBeCloseTo(p, 12);
  });

  it('lies between the p as it is and Bonferroni’s, keeps their order, and leaves the list alone', () => {
    fc.assert(
      fc.property(chances, (given) => {
        const copy = [...given];
        const adjusted = holm(given);
        expect(given).toEqual(copy);
        for (const [index, p] of given.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          for (const [other, q] of given.entries()) {
            if (p < q) expect(adjusted[index]!).toBeLessThanOrEqual(adjusted[other]!);
          }
        }
        const least = Math.min(...given);
        if (given.length > 0) {
          expect(Math.min(...adjusted)).toBeCloseTo(Math.min(1, least * given.length), 12);
        }
      }),
    );
  });

  it('keeps eight looks at nothing to one false alarm in twenty, where bare looks have a third', () => {
    const random = mulberry32(8);
    const runs = 4000;
    let bare = 0;
    const adjusted = shareOf(runs, () => {
      const looks = Array.from({ length: 8 }, () => random());
      if (looks.some((p) => p <= 0.05)) bare += 1;
      return holm(looks).some((p) => p <= 0.05);
    });
    expect(bare / runs).toBeGreaterThan(0.3);
    expect(adjusted).toBeLessThanOrEqual(atMost(0.05, runs));
    expect(adjusted).toBeGreaterThan(0.03);
  });
});
