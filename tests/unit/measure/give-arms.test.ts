import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks, weekOf } from '../../../lib/domain/calendar';
import type { Slot } from '../../../lib/domain/slot';
import { armsInOrder, freeSlots, giveArms } from '../../../lib/measure/give-arms';
import { anExperiment, aPost, dayAfter, nowAfter, START } from './an-experiment';

const thisWeek = weekOf(START.toPlainDate());
const planned = (count: number, week = thisWeek) =>
  Array.from({ length: count }, () => aPost({ week }));
const experiment = anExperiment({ endsOn: dayAfter(200) });
const given = (slots: readonly Slot[], of = experiment, day = 0) =>
  giveArms(of, slots, nowAfter(day));
const withArms = (slots: readonly Slot[], of = experiment): Slot[] => {
  const found = new Map(given(slots, of).map(({ slot, arm }) => [slot.id, arm]));
  return slots.map((slot) => {
    const arm = found.get(slot.id);
    return arm ? { ...slot, arm } : slot;
  });
};
const armsOf = (slots: readonly Slot[]) => slots.map(({ arm }) => arm?.arm ?? '-').join('');

describe('freeSlots', () => {
  it.each([
    ['a planned one of this week', {}, true],
    ['one that is out', { doneOn: dayAfter(0) }, false],
    ['one of last week', { week: addWeeks(thisWeek, -1) }, false],
    ['one of another network', { network: 'x' as const }, false],
    ['one of another brand', { brandId: 'other' }, false],
    ['one that has an arm', { arm: { experimentId: 'x', arm: 'a' as const, place: 0 } }, false],
    ['one whose Monday is young enough on the last day', { week: addWeeks(thisWeek, 2) }, true],
    ['one that can be read only after the last day', { week: addWeeks(thisWeek, 3) }, false],
  ])('%s', (_, more, is) => {
    const slots = [{ ...aPost(), ...more }];
    const soon = anExperiment({ endsOn: dayAfter(21) });
    expect(freeSlots(soon, slots, START.toPlainDate())).toHaveLength(is ? 1 : 0);
  });

  it('gives them in the order of the plan, in which a logged post takes its place', () => {
    const slots = [aPost({ week: addWeeks(thisWeek, 1) }), aPost(), aPost()];
    const found = freeSlots(experiment, slots, START.toPlainDate());
    expect(found).toEqual([slots[1], slots[2], slots[0]]);
  });
});

describe('giveArms', () => {
  it('follows the seed’s order in pairs, and no further than each arm needs', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.integer({ min: 5, max: 12 }),
        fc.nat(2 ** 32 - 1),
        (count, perArm, seed) => {
          const of = { ...experiment, perArm, seed };
          const found = given(planned(count), of);
          expect(found).toHaveLength(Math.min(count, 2 * perArm));
          expect(found.map(({ arm }) => arm.place)).toEqual(found.map((_, place) => place));
          expect(found.map(({ arm }) => arm.arm)).toEqual(armsInOrder(seed, found.length));
          for (let pair = 0; pair + 1 < found.length; pair += 2) {
            expect(found[pair]?.arm.arm).not.toBe(found[pair + 1]?.arm.arm);
          }
        },
      ),
    );
  });

  it('goes on with the same order when posts are planned later', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }),
        fc.nat(),
        (steps, seed) => {
          const of = { ...experiment, seed };
          let slots: Slot[] = [];
          for (const step of steps) slots = withArms([...slots, ...planned(step)], of);
          const total = Math.min(10, slots.length);
          expect(armsOf(slots)).toBe(
            armsInOrder(seed, total).join('') + '-'.repeat(slots.length - total),
          );
        },
      ),
    );
  });

  it('gives a post that takes another’s place just the same arm', () => {
    const slots = withArms(planned(10));
    for (const gone of slots) {
      const left = slots.filter((slot) => slot !== gone);
      expect(given([...left, aPost()]).map(({ arm }) => arm)).toEqual([gone.arm]);
    }
  });

  it('changes no arm that was given', () => {
    const slots = withArms(planned(6));
    expect(given(slots)).toEqual([]);
    expect(given([...slots, ...planned(2)]).map(({ slot }) => slot.arm)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('makes up for a post that nobody read in time, with both arms in their order', () => {
    const [first, ...others] = withArms(planned(10));
    if (!first) throw new Error('no post');
    const missed = { ...first, doneOn: dayAfter(0) };
    const more = planned(4, addWeeks(thisWeek, 2));
    const found = given([missed, ...others, ...more], experiment, 12);
    expect(found[0]?.arm.place).toBe(10);
    const arms = found.map(({ arm }) => arm.arm);
    expect(arms).toEqual(armsInOrder(experiment.seed, 12).slice(10, 10 + arms.length));
    expect(arms.at(-1)).toBe(first.arm?.arm);
  });
});
