import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { checkExperiment } from '../domain/check-experiment';
import { ARMS, isRunning } from '../domain/experiment';
import { done, type Outcome, refused } from '../domain/problem';
import { freeSlots } from '../measure/give-arms';
import { completeByTest } from './complete-by-test';
import { guarded } from './guarded';
import { handOutArms } from './hand-out-arms';
import { refreshBadge } from './refresh-badge';

/**
 * Locks an experiment and shuffles its arms over the posts that are planned on its network. With fewer planned posts than
 * it needs it starts all the same, from one for each arm on: those that are planned later get theirs then.
 */
export const startExperiment = (id: string): Promise<Outcome> =>
  guarded(async () => {
    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      const experiment = await db.experiments.get(id);
      if (!experiment) return refused('experiment-missing');
      if (experiment.startedAt !== undefined) return refused('experiment-locked');
      const today = Temporal.Now.plainDateISO();
      // The draft may have lain for weeks.
      const [problem] = Object.values(checkExperiment(experiment, today));
      if (problem) return { ok: false, problem };
      const { brandId, network, hypothesis, metric, arms, perArm, age, endsOn } = experiment;
      const others = await db.experiments.where('brandId').equals(brandId).toArray();
      if (others.some((one) => isRunning(one) && one.network === network)) {
        return refused('experiment-running');
      }
      const slots = await db.slots
        .where('[brandId+week]')
        .between([brandId, ''], [brandId, '\uffff'])
        .toArray();
      const planned = freeSlots(experiment, slots, today).length;
      if (planned < ARMS.length) {
        const needed = ARMS.length * perArm;
        return refused('experiment-few-posts', {
          count: planned,
          least: ARMS.length,
          needed,
        });
      }
      const startedAt = new Date().toISOString();
      await db.experiments.put({ ...experiment, startedAt });
      await handOutArms(brandId);
      await appendLedger(
        {
          brandId,
          what: 'experiment-started',
          experimentId: id,
          network,
          hypothesis,
          metric,
          arms,
          perArm,
          age,
          endsOn,
        },
        startedAt,
      );
      await completeByTest(brandId, 'hyp', { at: startedAt, note: hypothesis });
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });
