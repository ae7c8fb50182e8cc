import { db } from '../db/database';
import { checkExperiment } from '../domain/check-experiment';
import { Experiment, type ExperimentDraft } from '../domain/experiment';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';

/** Writes a draft, or changes one by its id. What runs, or ran, is locked. */
export const writeExperiment = (
  brandId: string,
  draft: ExperimentDraft,
  id?: string,
): Promise<Outcome<string>> =>
  guarded(async () => {
    const [problem] = Object.values(checkExperiment(draft, Temporal.Now.plainDateISO()));
    if (problem) return { ok: false, problem };
    return db.transaction('rw', [db.brands, db.experiments], async (): Promise<Outcome<string>> => {
      if (!(await db.brands.get(brandId))) return refused('brand-missing');
      const before = id === undefined ? undefined : await db.experiments.get(id);
      if (id !== undefined && before?.brandId !== brandId) return refused('experiment-missing');
      if (before?.startedAt !== undefined) return refused('experiment-locked');
      const { hypothesis, metric, network, arms, perArm, age, endsOn } = draft;
      const experiment = Experiment.parse({
        id: before?.id ?? crypto.randomUUID(),
        brandId,
        seed: before?.seed ?? aSeed(),
        addedAt: before?.addedAt ?? new Date().toISOString(),
        hypothesis,
        metric,
        network,
        arms,
        perArm,
        age,
        endsOn,
      });
      await db.experiments.put(experiment);
      return done(experiment.id);
    });
  });

const aSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
