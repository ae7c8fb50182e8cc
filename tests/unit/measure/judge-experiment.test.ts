import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeExperiment } from '../../../lib/measure/judge-experiment';

const rules = { seed: 1, perArm: 5 };

it.each([
  [
    'a difference of the means that typical posts do not show',
    { a: [6, 6, 6, 7, 8, 8, 8, 10], b: [6, 8, 8, 9, 12, 14, 15, 22] },
    { low: 0, p: 0.0326 },
  ],
  [
    'a typical difference that the means do not show',
    { a: [3, 4, 9, 10, 12, 13, 15, 37], b: [8, 18, 18, 18, 20, 21, 29, 38] },
    { low: 3, p: 0.1169 },
  ],
])('cannot tell where two readings contradict each other: %s', (_, values, { low, p }) => {
  const found = judgeExperiment(rules, values);
  expect(found).toMatchObject({ verdict: 'cannot-tell', why: 'mixed', values, effect: { low } });
  expect(found.p).toBeCloseTo(p, 4);
});

it('never says what its own interval contradicts, and turns around with its arms', () => {
  const arm = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 8 });
  const turned = { 'a-more': 'b-more', 'b-more': 'a-more' } as const;
  fc.assert(
    fc.property(arm, arm, (a, b) => {
      const found = judgeExperiment(rules, { a, b });
      const { low = 0, high = 0 } = found.effect ?? {};
      if (found.verdict === 'b-more') expect(low).toBeGreaterThan(0);
      if (found.verdict === 'a-more') expect(high).toBeLessThan(0);
      if (found.verdict === 'no-difference') {
        expect(low).toBeLessThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeGreaterThan(0.05);
      }
      const other = judgeExperiment(rules, { a: b, b: a });
      const { verdict } = found;
      expect(other.verdict).toBe(
        verdict === 'a-more' || verdict === 'b-more' ? turned[verdict] : verdict,
      );
      expect(found.posts).toEqual({ a: a.length, b: b.length });
    }),
    { numRuns: 150 },
  );
});

it('gives neither effect nor chance for fewer posts than were written down', () => {
  const found = judgeExperiment({ seed: 1, perArm: 8 }, { a: [1, 2, 3, 4, 5], b: [9, 9, 9, 9, 9] });
  expect(found).toEqual({
    verdict: 'cannot-tell',
    why: 'too-few',
    posts: { a: 5, b: 5 },
    missing: { a: 3, b: 3 },
  });
});
