import type { BrandFacts } from '@/lib/domain/brand-facts';
import type { ExperimentView } from '@/lib/live/use-experiments';

/** What each part of an experiment's card is given. */
export interface ExperimentPartProps {
  view: ExperimentView;
  facts: BrandFacts;
  onEdit: () => void;
  /** Told before what has the focus may go. */
  onChange: () => void;
}
