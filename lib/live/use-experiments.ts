import { useMemo } from 'react';
import type { BrandFacts } from '../domain/brand-facts';
import type { Experiment } from '../domain/experiment';
import { type ExperimentReading, readExperiment } from '../measure/experiment-reading';
import { freeSlots } from '../measure/give-arms';
import { useBrandFacts } from './use-brand-facts';
import { useNow } from './use-now';
import { useStoredExperiments } from './use-stored-experiments';

export { planExperiment } from '../coach/plan-experiment';
export { type ExperimentPost, readingAges, valueOf } from '../measure/experiment-post';
export type { ExperimentReading } from '../measure/experiment-reading';

export interface ExperimentView {
  experiment: Experiment;
  reading: ExperimentReading;
  /** How many planned posts a draft would begin with. */
  free: number;
}

export interface Experiments {
  facts: BrandFacts;
  /** The newest first. */
  views: readonly ExperimentView[];
}

/** A brand's experiments as they stand now; `undefined` until they are read. */
export function useExperiments(brandId: string): Experiments | undefined {
  const now = useNow();
  const facts = useBrandFacts(brandId);
  const stored = useStoredExperiments(brandId);
  return useMemo(() => {
    if (!facts || !stored) return undefined;
    const views = stored.map((experiment) => ({
      experiment,
      reading: readExperiment(experiment, facts.slots, now),
      free: freeSlots(experiment, facts.slots, now.toPlainDate()).length,
    }));
    return { facts, views: views.toReversed() };
  }, [facts, stored, now]);
}
