import { db } from '../db/database';
import { isRunning } from '../domain/experiment';
import { giveArms } from '../measure/give-arms';

/**
 * Gives the planned posts of a brand the arms that its running experiments still need. Call it inside the transaction
 * that changes the plan or starts an experiment.
 */
export async function handOutArms(brandId: string): Promise<void> {
  const experiments = await db.experiments.where('brandId').equals(brandId).toArray();
  const running = experiments.filter(isRunning);
  if (running.length === 0) return;
  const now = Temporal.Now.zonedDateTimeISO();
  const slots = await db.slots
    .where('[brandId+week]')
    .between([brandId, ''], [brandId, '\uffff'])
    .toArray();
  // One runs on a network at most, so that none takes another's posts.
  for (const experiment of running) {
    for (const { slot, arm } of giveArms(experiment, slots, now)) {
      await db.slots.put({ ...slot, arm });
    }
  }
}

/** Takes the arms back from the posts that are not out. Those that are keep theirs: it says what they were. */
export async function takeArmsBack(brandId: string, experimentId: string): Promise<void> {
  await db.slots
    .where('[brandId+week]')
    .between([brandId, ''], [brandId, '\uffff'])
    .and(({ arm, doneOn }) => arm?.experimentId === experimentId && doneOn === undefined)
    .modify((slot) => {
      delete slot.arm;
    });
}
