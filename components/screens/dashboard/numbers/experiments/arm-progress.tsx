import { useTranslation } from 'react-i18next';
import type { Arm, Experiment } from '@/lib/domain/experiment';
import type { ExperimentReading } from '@/lib/live/use-experiments';
import { Meter } from '../../../../ui/meter';
import { armLetter } from './arm-letter';

export interface ArmProgressProps {
  arm: Arm;
  experiment: Experiment;
  counts: ExperimentReading['arms'][Arm];
}

/** How far an arm is, in posts. */
export function ArmProgress({ arm, experiment: { perArm }, counts }: ArmProgressProps) {
  const { t } = useTranslation('experiments');
  const label = t('running.read', { arm: armLetter(arm), count: counts.read, of: perArm });
  return (
    <div className="grid gap-1.5" data-testid={`arm-${arm}`}>
      <p className="font-medium">{label}</p>
      <Meter value={Math.min(counts.read, perArm)} of={perArm} label={label} />
      <p className="text-sm text-muted">
        {t('running.out', { count: counts.out })} ·{' '}
        {t('running.planned', { count: counts.planned })}
      </p>
    </div>
  );
}
