import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import type { Experiment, ExperimentResult } from '../domain/experiment';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { type ExperimentReading, readExperiment, resultOf } from '../measure/experiment-reading';
import { completeByTest } from './complete-by-test';
import { guarded } from './guarded';
import { takeArmsBack } from './hand-out-arms';
import { refreshBadge } from './refresh-badge';

/** Reads the result of an experiment that is ready, keeps it as it is today, and writes it to the record. */
export const endExperiment = (id: string): Promise<Outcome> =>
  end(id, (experiment, reading) => {
    const result = resultOf(experiment, reading);
    return result ? done(result) : refused('experiment-not-ready');
  });

/**
 * Ends a running experiment without looking at its numbers, for a reason in the user's words. One that is ready cannot be
 * given up: its result is one, whatever it says.
 */
export const giveUpExperiment = (id: string, reason: string): Promise<Outcome> =>
  end(id, (_, { state, arms }) => {
    if (state === 'ready') return refused('experiment-ready');
    const words = reason.trim();
    if (words === '') return refused('field-missing');
    if (words.length > LIMITS.reason) {
      return refused('field-too-long', { length: words.length, limit: LIMITS.reason });
    }
    const posts = { a: arms.a.read, b: arms.b.read };
    return done({ verdict: 'given-up', posts, reason: words });
  });

const end = (
  id: string,
  judge: (experiment: Experiment, reading: ExperimentReading) => Outcome<ExperimentResult>,
): Promise<Outcome> =>
  guarded(async () => {
    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      const experiment = await db.experiments.get(id);
      if (!experiment) return refused('experiment-missing');
      if (experiment.startedAt === undefined) return refused('experiment-not-ready');
      if (experiment.endedAt !== undefined) return refused('experiment-locked');
      const { brandId, network, hypothesis, metric, arms } = experiment;
      const slots = await db.slots
        .where('[brandId+week]')
        .between([brandId, ''], [brandId, '\uffff'])
        .toArray();
      const now = Temporal.Now.zonedDateTimeISO();
      const judged = judge(experiment, readExperiment(experiment, slots, now));
      if (!judged.ok) return judged;
      const endedAt = new Date().toISOString();
      const { verdict, posts, reason } = judged.value;
      await db.experiments.put({ ...experiment, endedAt, result: judged.value });
      await takeArmsBack(brandId, id);
      await appendLedger(
        {
          brandId,
          what: 'experiment-ended',
          experimentId: id,
          network,
          hypothesis,
          metric,
          arms,
          verdict,
          posts,
          ...(reason !== undefined && { reason }),
        },
        endedAt,
      );
      if (verdict !== 'given-up') await completeByTest(brandId, 'read', { at: endedAt });
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });
