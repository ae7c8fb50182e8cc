import { mondayOf, weekOf } from '../domain/calendar';
import { ARMS, type Arm, type Experiment } from '../domain/experiment';
import type { Slot, SlotArm } from '../domain/slot';
import { experimentPost } from './experiment-post';
import { shuffleArms } from './shuffle-arms';

/** A planned post and what chance gives it. */
export interface GivenArm {
  slot: Slot;
  arm: SlotArm;
}

/**
 * The planned posts that can still be given an arm: of the experiment's brand and network, not out, without an arm, of
 * this week or a later one, and early enough to be read by the end. In the order of the plan, which is also the order in
 * which a post that is logged takes its place.
 */
export function freeSlots(
  { brandId, network, age, endsOn }: Experiment,
  slots: readonly Slot[],
  today: Temporal.PlainDate,
): readonly Slot[] {
  const week = weekOf(today);
  return slots
    .filter(
      (slot) =>
        slot.brandId === brandId &&
        slot.network === network &&
        slot.doneOn === undefined &&
        slot.arm === undefined &&
        slot.week >= week &&
        mondayOf(slot.week).add({ days: age }).toString() <= endsOn,
    )
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const orderOf = ({ week, addedAt, id }: Slot): string => `${week} ${addedAt} ${id}`;

/**
 * Gives planned posts the next arms of the experiment's shuffled order, until each arm has as many posts as it needs. A
 * post that was lost, because nobody read it in time, is made up for by a later one. The order comes from the stored
 * seed alone; a post that is taken off the plan frees its place, and the next one gets just the same arm, so that
 * nobody can plan again until a wanted arm comes up.
 */
export function giveArms(
  experiment: Experiment,
  slots: readonly Slot[],
  now: Temporal.ZonedDateTime,
): readonly GivenArm[] {
  const own = slots.flatMap((slot) => experimentPost(experiment, slot, now) ?? []);
  const taken = new Set(own.map(({ place }) => place));
  const count = { a: 0, b: 0 };
  for (const { arm, standing, open } of own) if (open || standing === 'read') count[arm] += 1;
  const free = freeSlots(experiment, slots, now.toPlainDate());
  const order = armsInOrder(experiment.seed, taken.size + free.length);
  const given: GivenArm[] = [];
  let place = 0;
  for (const slot of free) {
    if (ARMS.every((arm) => count[arm] >= experiment.perArm)) break;
    while (taken.has(place)) place += 1;
    const arm = order[place];
    if (arm === undefined) break;
    taken.add(place);
    count[arm] += 1;
    given.push({ slot, arm: { experimentId: experiment.id, arm, place } });
  }
  return given;
}

/** The first arms of a shuffled order. A longer order of the same seed begins with the same arms. */
export const armsInOrder = (seed: number, length: number): readonly Arm[] =>
  shuffleArms(Array.from({ length }), ARMS, seed).map(({ arm }) => arm);
