import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceAtLevel, luckTwoOfThree } from '../../../lib/measure/luck';

describe('luckTwoOfThree', () => {
  it.each([
    [0, 0],
    [0.5, 0.5],
    [1, 1],
    [0.25, 0.15625],
    [0.6, 0.648],
  ])('with a chance of %d a month it is %d', (chance, luck) => {
    expect(luckTwoOfThree(chance)).toBeCloseTo(luck, 10);
  });

  it('is what counting the eight cases says', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        let sum = 0;
        for (let mask = 0; mask < 8; mask += 1) {
          const hits = [1, 2, 4].filter((bit) => mask & bit).length;
          if (hits >= 2) sum += p ** hits * (1 - p) ** (3 - hits);
        }
        expect(luckTwoOfThree(p)).toBeCloseTo(sum, 10);
      }),
    );
  });
});

describe('chanceAtLevel', () => {
  it.each([
    // One is expected: none comes with 37 %.
    [1, 0.632121],
    [2, 0.593994],
    [10, 0.54207],
    // A level of zero is always reached.
    [0, 1],
    [-3, 1],
    // A level between two counts is reached by the next whole one.
    [1.5, 0.442175],
  ])('at a level of %d it is %d', (level, chance) => {
    expect(chanceAtLevel(level)).toBeCloseTo(chance, 5);
  });

  it.each([100, 700, 746, 1000, 6000])('is about a half at a level of %i', (level) => {
    expect(chanceAtLevel(level)).toBeGreaterThan(0.5);
    expect(chanceAtLevel(level)).toBeLessThan(0.52);
  });

  it.each([
    [0, 1],
    [1, 0.735759],
    [2.5, 0.543813],
  ])('stays at or under a level of %d with chance %d', (level, chance) => {
    expect(chanceAtLevel(level, 'at-most')).toBeCloseTo(chance, 5);
  });

  it('says of a target at today’s true level that luck reaches it about half the time', () => {
    for (const level of [5, 20, 60, 1200]) {
      const luck = luckTwoOfThree(chanceAtLevel(level));
      expect(luck, `level ${level}`).toBeGreaterThan(0.5);
      expect(luck, `level ${level}`).toBeLessThan(0.6);
    }
  });
});
