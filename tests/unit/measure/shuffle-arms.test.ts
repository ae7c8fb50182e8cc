import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleArms } from '../../../lib/measure/shuffle-arms';
import { atMost } from './simulation';

const slotsOf = (count: number) => Array.from({ length: count }, (_, index) => `slot-${index}`);
const armsOf = (found: readonly { arm: string }[]) => found.map(({ arm }) => arm).join('');

describe('shuffleArms', () => {
  it('gives each slot one arm, in the order of the slots, balanced in blocks', () => {
    const arms = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 });
    fc.assert(
      fc.property(fc.nat(40), arms, fc.integer(), (count, arms, seed) => {
        const slots = slotsOf(count);
        const found = shuffleArms(slots, arms, seed);
        expect(found.map(({ slot }) => slot)).toEqual(slots);
        for (let from = 0; from < count; from += arms.length) {
          const block = found.slice(from, from + arms.length).map(({ arm }) => arm);
          expect(new Set(block).size).toBe(block.length);
          expect(arms).toEqual(expect.arrayContaining(block));
        }
        // So that no arm is ever ahead by more than one, wherever the test is stopped.
        for (let until = 1; until <= count; until += 1) {
          const counts = arms.map(
            (arm) => found.slice(0, until).filter((one) => one.arm === arm).length,
          );
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
        expect(shuffleArms(slots, arms, seed)).toEqual(found);
      }),
    );
  });

  it('gives another plan for another seed, and each plan as often', () => {
    const plans = new Map<string, number>();
    const seeds = 3200;
    for (let seed = 0; seed < seeds; seed += 1) {
      const plan = armsOf(shuffleArms(slotsOf(10), ['A', 'B'], seed));
      plans.set(plan, (plans.get(plan) ?? 0) + 1);
    }
    // Five blocks, AB or BA each.
    expect(plans.size).toBe(32);
    for (const [plan, times] of plans) {
      expect(times / seeds, plan).toBeLessThan(atMost(1 / 32, seeds) + 0.003);
    }
  });

  it('stays the same for the same seed from one version to the next', () => {
    expect(armsOf(shuffleArms(slotsOf(10), ['A', 'B'], 2026))).toBe('BAABBAABBA');
  });

  it('keeps what was given, and has nothing to give without arms or slots', () => {
    const arms = ['A', 'B', 'C'];
    shuffleArms(slotsOf(9), arms, 1);
    expect(arms).toEqual(['A', 'B', 'C']);
    expect(shuffleArms(slotsOf(3), [], 1)).toEqual([]);
    expect(shuffleArms([], arms, 1)).toEqual([]);
  });
});
