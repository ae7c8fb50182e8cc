import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ARMS } from '@/lib/domain/experiment';
import { networkName } from '@/lib/live/network-list';
import { Card } from '../../../../ui/card';
import { Chip } from '../../../../ui/chip';
import { LineageButton } from '../../../../ui/lineage-button';
import { NetworkMark } from '../../../../ui/network-mark';
import { ArmChip } from './arm-chip';
import { DraftPart } from './draft-part';
import { EndedPart } from './ended-part';
import type { ExperimentPartProps } from './experiment-part';
import { PostsBehindDialog } from './posts-behind-dialog';
import { RunningPart } from './running-part';
import { useSayRules } from './use-say-rules';

/** One experiment: its question, its rules, and the part that fits where it stands. */
export function ExperimentCard(props: ExperimentPartProps) {
  const { t } = useTranslation('experiments');
  const sayRules = useSayRules();
  const [open, setOpen] = useState(false);
  const { experiment, reading } = props.view;
  const { state } = reading;
  return (
    <Card className="grid gap-4" data-testid="experiment" data-state={state}>
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          <NetworkMark network={experiment.network} />
          {networkName(experiment.network)}
          <Chip>{t(`state.${state}`)}</Chip>
        </p>
        <h3 dir="auto" className="text-base">
          {experiment.hypothesis}
        </h3>
        <ul className="flex flex-wrap gap-2" aria-label={t('arms')}>
          {ARMS.map((arm) => (
            <li key={arm}>
              <ArmChip arm={arm} words={experiment.arms[arm]} />
            </li>
          ))}
        </ul>
        <p className="max-w-prose text-sm text-muted">{sayRules(experiment)}</p>
      </div>
      {state === 'draft' && <DraftPart {...props} />}
      {(state === 'running' || state === 'ready') && <RunningPart {...props} />}
      {experiment.result && <EndedPart experiment={experiment} result={experiment.result} />}
      {state !== 'draft' && (
        <LineageButton
          title={experiment.hypothesis}
          testId="experiment-lineage"
          onPress={() => setOpen(true)}
        />
      )}
      {open && <PostsBehindDialog view={props.view} onClose={() => setOpen(false)} />}
    </Card>
  );
}
