import { useTranslation } from 'react-i18next';
import type { Slot, SlotArm } from '@/lib/domain/slot';
import { postAge, runningTest, wantsNumbers } from '@/lib/live/post-age';
import { readingAges } from '@/lib/live/use-experiments';
import { useStoredExperiments } from '@/lib/live/use-stored-experiments';
import { ArmChip } from '../numbers/experiments/arm-chip';

export interface ArmNoteProps {
  slot: Slot;
  arm: SlotArm;
  today: string;
}

/** What chance asks of whoever writes the post, and on which days its numbers count. */
export function ArmNote({ slot, arm, today }: ArmNoteProps) {
  const { t } = useTranslation('experiments');
  const experiments = useStoredExperiments(slot.brandId);
  const experiment = experiments?.find(({ id }) => id === arm.experimentId);
  if (!experiments || !experiment) return null;
  const running = runningTest(slot, experiments);
  const age = postAge(slot, today);
  return (
    <div className="grid justify-items-start gap-1" data-testid="post-arm">
      <ArmChip arm={arm.arm} words={experiment.arms[arm.arm]} />
      {running && (
        <p className="text-sm text-muted">
          {age === undefined
            ? t('plan.write')
            : t(wantsNumbers(slot, today, experiments) ? 'plan.readToday' : 'plan.readAt', {
                ...readingAges(running),
              })}
        </p>
      )}
    </div>
  );
}
