import type { Brand } from '@/lib/domain/brand';
import { useAssessment } from '@/lib/live/use-assessment';
import { ProgressLine } from './progress-line';
import { ProposalLine } from './proposal-line';
import { RouteLine } from './route-line';

export interface StageSummaryProps {
  brand: Brand;
  /** Writes the stages' names under the stops. */
  named?: boolean;
  onOpenStages: () => void;
}

/** The route line with the sentence that says the same. */
export function StageSummary({ brand, named = false, onOpenStages }: StageSummaryProps) {
  const progress = useAssessment(brand.id);
  if (!progress) return <div className="h-13" />;
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <RouteLine stage={brand.stage} progress={progress} named={named} />
      <ProgressLine brand={brand} progress={progress} unnamed={named} />
      {progress.proposal && <ProposalLine proposal={progress.proposal} onOpen={onOpenStages} />}
    </div>
  );
}
