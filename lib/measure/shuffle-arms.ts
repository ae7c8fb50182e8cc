import { shuffle } from 'simple-statistics';
import { seededRandom } from './seeded-random';

/** A planned slot and the arm of the test that its post belongs to. */
export interface AssignedSlot<Slot, Arm> {
  slot: Slot;
  arm: Arm;
}

/**
 * Gives each slot an arm by chance, in randomised complete blocks (Fisher 1935): every run of as many slots as there
 * are arms holds each arm once, in an order of its own. So the arms stay balanced from week to week, and weekday,
 * season and other things that change in time meet both alike. A last block that is not full holds no arm twice. The
 * same slots, arms and `seed` give the same plan; `seed` is any whole number. Without arms nothing is given.
 */
export function shuffleArms<Slot, Arm>(
  slots: readonly Slot[],
  arms: readonly Arm[],
  seed: number,
): readonly AssignedSlot<Slot, Arm>[] {
  const random = seededRandom(seed);
  let block: readonly Arm[] = [];
  return slots.flatMap((slot, index) => {
    const place = index % Math.max(1, arms.length);
    if (place === 0) block = shuffle([...arms], random);
    const arm = block[place];
    return arm === undefined ? [] : [{ slot, arm }];
  });
}
