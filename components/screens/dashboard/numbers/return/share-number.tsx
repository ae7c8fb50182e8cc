import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { FunnelStep, StepShare } from '@/lib/live/use-return';
import { NumberButton } from '../../../../ui/number-button';
import { FunnelDialog } from '../funnel-dialog';
import { useSayShare } from './use-say-share';

export interface ShareNumberProps {
  /** The step and the time that it is of. */
  name: string;
  step: Pick<FunnelStep, 'from' | 'to'>;
  share: StepShare;
  recorded: readonly RecordedWeek[];
}

/** A step's share over some weeks: a press says which weeks were added up. Of no week there is nothing to press. */
export function ShareNumber({ name, step: { from, to }, share: of, recorded }: ShareNumberProps) {
  const { t } = useTranslation('return');
  const { share } = useSayShare();
  const [open, setOpen] = useState(false);
  if (of.weeks === 0) return t('notAvailable');
  const { came, summed, asked } = of;
  return (
    <>
      <NumberButton
        name={name}
        value={share(of)}
        testId="share-lineage"
        onPress={() => setOpen(true)}
      />
      {open && (
        <FunnelDialog
          title={name}
          sum={{ to, came, out: { from, ...of }, summed, asked }}
          recorded={recorded}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
