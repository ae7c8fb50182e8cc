import ArrowRight from 'lucide-react/icons/arrow-right';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '@/lib/domain/assessment';

export interface ProposalLineProps {
  proposal: Proposal;
  /** Opens the stages, where the reasons are and where one moves. */
  onOpen: () => void;
}

/** Says that a move is proposed, in one line. Nothing moves from here: the reason is written beside the gate. */
export function ProposalLine({ proposal: { to, because, weeks = 0 }, onOpen }: ProposalLineProps) {
  const { t } = useTranslation(['gates', 'stages']);
  return (
    <button
      type="button"
      data-testid="proposal-line"
      data-because={because}
      onClick={onOpen}
      className="inline-flex items-center gap-1.5 justify-self-start rounded-sm text-sm font-medium text-stage-ink underline underline-offset-3"
    >
      {t(`gates:proposal.${because}`, { stage: t(`stages:${to}.name`), count: weeks })}
      <ArrowRight aria-hidden size={14} className="shrink-0" />
    </button>
  );
}
