import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../../lib/domain/experiment';
import type { Slot } from '../../../lib/domain/slot';
import { readExperiment, resultOf } from '../../../lib/measure/experiment-reading';
import { anExperiment, aPost, dayAfter, nowAfter, readPost } from './an-experiment';
import { mulberry32, normal } from './simulation';

const many = (count: number, post: (index: number) => Slot) =>
  Array.from({ length: count }, (_, index) => post(index));
const both = (a: readonly number[], b: readonly number[]) => [
  ...a.map((value) => readPost('a', value)),
  ...b.map((value) => readPost('b', value)),
];
const LOW = [1, 2, 3, 4, 5];
const HIGH = [11, 12, 13, 14, 15];
const at = (day: number, slots: readonly Slot[], experiment = anExperiment()) => {
  const reading = readExperiment(experiment, slots, nowAfter(day));
  return { reading, state: reading.state, result: resultOf(experiment, reading) };
};

describe('the state of an experiment', () => {
  it.each([
    ['a draft', { startedAt: undefined }, 'draft'],
    ['one that ended', { endedAt: 'x', result: { verdict: 'no-difference' } }, 'ended'],
    ['one that was given up', { endedAt: 'x', result: { verdict: 'given-up' } }, 'given-up'],
  ])('%s', (_, more, state) => {
    expect(at(9, both(LOW, HIGH), anExperiment(more as Partial<Experiment>)).state).toBe(state);
  });

  it.each([
    ['one post is short', both(LOW, HIGH.slice(1)), 9, 'running'],
    ['enough, and a planned one is open', [...both(LOW, HIGH), aPost({ arm: 'a' })], 9, 'running'],
    [
      'enough, and one is too young',
      [...both(LOW, HIGH), aPost({ arm: 'a', out: 5 })],
      9,
      'running',
    ],
    [
      'enough, and one can be read today',
      [...both(LOW, HIGH), aPost({ arm: 'a', out: 2 })],
      9,
      'running',
    ],
    ['enough, and one was missed', [...both(LOW, HIGH), aPost({ arm: 'a', out: 0 })], 9, 'ready'],
    ['all is in', both(LOW, HIGH), 9, 'ready'],
    ['the last day', both(LOW, []), 60, 'running'],
    ['the day after it', both(LOW, []), 61, 'ready'],
  ] as const)('%s', (_, slots, day, state) => {
    expect(at(day, slots).state).toBe(state);
  });

  it('counts what is planned, out and read, and what is missing', () => {
    const slots = [
      ...many(3, () => readPost('a', 1)),
      aPost({ arm: 'a', out: 4 }),
      aPost({ arm: 'b' }),
      aPost({ arm: 'b', out: 0, read: 3 }),
      aPost({ out: 0, read: 7 }),
    ];
    expect(at(9, slots).reading.arms).toEqual({
      a: { planned: 0, out: 4, read: 3, missing: 2 },
      b: { planned: 1, out: 1, read: 0, missing: 5 },
    });
  });

  it('gives the posts by their place, however they do', () => {
    const slots = [3, 1, 2, 0].map((place) =>
      aPost({ arm: 'a', place, out: 0, read: 7, numbers: { engagements: 9 - place } }),
    );
    expect(at(9, slots).reading.posts.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
  });
});

describe('the result of an experiment', () => {
  it.each([
    [LOW, HIGH, 'b-more'],
    [HIGH, LOW, 'a-more'],
    [LOW, LOW, 'no-difference'],
  ] as const)('%o against %o: %s', (a, b, verdict) => {
    const { result } = at(9, both(a, b));
    expect(result).toMatchObject({ verdict, posts: { a: 5, b: 5 }, values: { a, b } });
  });

  it('is B minus A in the metric’s own unit, with its interval', () => {
    expect(at(9, both(LOW, HIGH)).result?.effect).toEqual({ shift: 10, low: 7, high: 13 });
    const rates = [
      ...many(5, (n) => rated('a', n, 100)),
      ...many(5, (n) => rated('b', n + 10, 100)),
    ];
    const experiment = anExperiment({ metric: 'engagement-rate' });
    expect(at(9, rates, experiment).result?.effect?.shift).toBeCloseTo(0.1);
  });
  const rated = (arm: 'a' | 'b', engagements: number, reach: number) =>
    aPost({ arm, out: 0, read: 7, numbers: { engagements, reach } });

  it('cannot tell with too few at the end, and says how many were missing', () => {
    expect(at(61, both(LOW, HIGH.slice(0, 2))).result).toEqual({
      verdict: 'cannot-tell',
      why: 'too-few',
      posts: { a: 5, b: 2 },
      missing: { a: 0, b: 3 },
    });
    expect(at(61, []).result).toMatchObject({ missing: { a: 5, b: 5 } });
  });

  it('says nothing at all before it is ready: counts, and no word on the values', () => {
    const engagements = fc.array(fc.nat(5000), { maxLength: 9 });
    fc.assert(
      fc.property(engagements, engagements, fc.integer({ min: 7, max: 60 }), (a, b, day) => {
        const slots = [...both(a, b), aPost({ arm: 'a', out: 57 })];
        const { state, result, reading } = at(day, slots, anExperiment({ endsOn: dayAfter(64) }));
        expect(state).toBe('running');
        expect(result).toBeUndefined();
        expect(reading).not.toHaveProperty('result');
        const { posts: _posts, ...said } = reading;
        expect(Object.keys(said).toSorted()).toEqual(['arms', 'state']);
      }),
    );
  });

  it('says nothing before each arm has the number of posts that was written down', () => {
    const size = fc.integer({ min: 5, max: 12 });
    fc.assert(
      fc.property(size, fc.nat(12), fc.nat(12), (perArm, a, b) => {
        fc.pre(a < perArm || b < perArm);
        const slots = both(
          many(a, () => aPost()).map((_, n) => n),
          many(b, () => aPost()).map((_, n) => n + 1000),
        );
        const experiment = anExperiment({ perArm });
        expect(at(20, slots, experiment).result).toBeUndefined();
        expect(at(61, slots, experiment).result).toMatchObject({
          verdict: 'cannot-tell',
          missing: { a: Math.max(0, perArm - a), b: Math.max(0, perArm - b) },
        });
      }),
      { numRuns: 50 },
    );
  });

  it('is not moved by values of another age, of another time, or of no experiment', () => {
    const stray = fc.record({
      arm: fc.constantFrom('a' as const, 'b' as const),
      out: fc.integer({ min: -20, max: 59 }),
      after: fc.integer({ min: 0, max: 90 }).filter((days) => days < 7 || days > 8),
      value: fc.nat(1_000_000),
    });
    const plain = at(61, both(LOW, HIGH)).result;
    fc.assert(
      fc.property(fc.array(stray, { maxLength: 6 }), (strays) => {
        const slots = strays.map(({ arm, out, after, value }) =>
          aPost({ arm, out, read: out + after, numbers: { engagements: value } }),
        );
        const outside = aPost({ out: 0, read: 7, numbers: { engagements: 99_999 } });
        const early = aPost({ arm: 'a', out: -3, read: 4, numbers: { engagements: 99_999 } });
        const late = aPost({ arm: 'b', out: 54, read: 61, numbers: { engagements: 99_999 } });
        const found = at(61, [...both(LOW, HIGH), ...slots, outside, early, late]).result;
        expect(found).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('finds a difference that is not there in at most 5 % of 2,000 experiments', () => {
    const random = mulberry32(20_260_302);
    // Posts differ by a factor of about two, as they do.
    const draw = () =>
      many(8, () => aPost()).map(() => Math.round(40 * Math.exp(0.6 * normal(random))));
    const found = { 'a-more': 0, 'b-more': 0, 'no-difference': 0, 'cannot-tell': 0, 'given-up': 0 };
    for (let run = 0; run < 2000; run += 1) {
      const experiment = anExperiment({ perArm: 8, seed: run });
      const { result } = at(9, both(draw(), draw()), experiment);
      found[result?.verdict ?? 'given-up'] += 1;
    }
    expect(found['given-up']).toBe(0);
    expect(found['a-more'] + found['b-more']).toBeLessThanOrEqual(100);
    // Nor is it silent: nearly all say so.
    expect(found['no-difference']).toBeGreaterThan(1800);
  }, 120_000);

  it('finds one that is there more often than not', () => {
    const random = mulberry32(3);
    const draw = (middle: number) =>
      many(8, () => aPost()).map(() => Math.round(middle * Math.exp(0.6 * normal(random))));
    let found = 0;
    for (let run = 0; run < 300; run += 1) {
      const experiment = anExperiment({ perArm: 8, seed: run });
      const { result } = at(9, both(draw(40), draw(110)), experiment);
      expect(result?.verdict).not.toBe('a-more');
      if (result?.verdict === 'b-more') found += 1;
    }
    expect(found).toBeGreaterThan(150);
  }, 60_000);
});
