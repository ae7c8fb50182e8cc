import { db } from '../db/database';
import type { Experiment } from '../domain/experiment';
import { useBrandQuery } from './use-brand-query';

/** A brand's experiments, live, the oldest first; `undefined` until they are read. */
export const useStoredExperiments = (brandId: string): Experiment[] | undefined =>
  useBrandQuery<Experiment[]>(
    brandId,
    (id) => db.experiments.where('brandId').equals(id).sortBy('addedAt'),
    [],
  );
