import { useTranslation } from 'react-i18next';
import type { Proposal } from '@/lib/domain/assessment';
import type { Stage } from '@/lib/domain/stage';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useStageName } from '../stage-name';

export interface ProposalNoteProps {
  proposal: Proposal;
  onMove: (to: Stage) => void;
}

/** Proposes a move. It is never made silently: the user writes the reason, or stays. */
export function ProposalNote({ proposal, onMove }: ProposalNoteProps) {
  const { t } = useTranslation('gates');
  const stageName = useStageName();
  const { to, because, weeks = 0 } = proposal;
  return (
    <Notice
      tone={because === 'gate' ? 'success' : 'info'}
      action={
        <Button size="small" data-testid="proposal-move" onClick={() => onMove(to)}>
          {t('proposal.move', { stage: stageName(to) })}
        </Button>
      }
    >
      <p className="font-medium" data-testid="proposal" data-because={because}>
        {t(`proposal.${because}`, { stage: stageName(to), count: weeks })}
      </p>
      <p>{t(`proposal.${because}Text`, { stage: stageName(to) })}</p>
    </Notice>
  );
}
