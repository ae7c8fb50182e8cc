import { db } from '../db/database';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { takeArmsBack } from './hand-out-arms';

/** Removes a draft. What runs, or ran, stays: a test that vanishes once its numbers are seen was none. */
export const removeExperiment = (id: string): Promise<Outcome> =>
  guarded(async () =>
    db.transaction('rw', [db.experiments, db.slots], async (): Promise<Outcome> => {
      const experiment = await db.experiments.get(id);
      if (!experiment) return done(undefined);
      if (experiment.startedAt !== undefined) return refused('experiment-locked');
      await takeArmsBack(experiment.brandId, id);
      await db.experiments.delete(id);
      return done(undefined);
    }),
  );
