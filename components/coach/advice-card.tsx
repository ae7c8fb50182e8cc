import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useState } from 'react';
import type { Advice } from '@/lib/domain/advice';
import type { NetworkId } from '@/lib/domain/network-id';
import { classNames } from '../ui/class-names';
import { AccountChips } from './account-chips';
import { AdviceActions } from './advice-actions';
import { AdviceSign } from './advice-sign';
import type { AdviceVerbs } from './advice-verbs';
import { EvidenceList } from './evidence-list';
import { TaskSteps } from './task-steps';
import type { AdviceTexts } from './use-advice-texts';

export interface AdviceCardProps {
  advice: Advice;
  texts: AdviceTexts;
  /** The network of the page it is given on. */
  network?: NetworkId | undefined;
  /** The card above gave the same reason for now; then the advice's own reason says more. */
  repeats?: boolean;
  /** Whether its buttons show; without `onToggle` they always do. */
  open?: boolean;
  onToggle?: () => void;
  verbs: AdviceVerbs;
}

/** One thing to do or to know, why now, and what to press. */
export function AdviceCard(props: AdviceCardProps) {
  const { advice, texts, network, repeats = false, open = true, onToggle, verbs } = props;
  const id = useId();
  const [explained, setExplained] = useState(false);
  const shown = open || !onToggle;
  const isTask = advice.kind === 'task';
  return (
    <li
      data-testid="advice"
      data-advice={advice.id}
      data-kind={advice.kind}
      data-task={isTask ? advice.task.id : undefined}
      className="flex gap-2.5 px-3.5 py-2.5"
    >
      <AdviceSign kind={advice.kind} />
      <div className="grid min-w-0 flex-1 gap-1">
        <h3 className="text-base leading-snug font-medium">
          {onToggle ? (
            <button
              type="button"
              aria-expanded={shown}
              aria-controls={id}
              onClick={onToggle}
              className="flex w-full items-start justify-between gap-2 rounded-sm text-start"
            >
              {texts.title}
              <ChevronDown
                aria-hidden
                size={16}
                className={classNames(
                  'mt-0.5 shrink-0 text-muted transition-transform duration-150',
                  shown && 'rotate-180',
                )}
              />
            </button>
          ) : (
            texts.title
          )}
        </h3>
        <p
          dir="auto"
          data-testid="why-now"
          className={classNames('text-muted', shown ? 'text-sm' : 'text-xs')}
        >
          {repeats ? texts.text : texts.now}
        </p>
        <div id={id} hidden={!shown} className="grid gap-2 pt-1">
          {shown && !isTask && texts.text !== '' && (
            <p dir="auto" className="text-sm">
              {texts.text}
            </p>
          )}
          {shown && isTask && advice.accounts && <AccountChips accounts={advice.accounts} />}
          {shown && (
            <AdviceActions
              advice={advice}
              texts={texts}
              explained={explained}
              stepsId={`${id}-steps`}
              onExplain={() => setExplained(!explained)}
              verbs={verbs}
            />
          )}
          {shown && isTask && explained && !advice.accounts && (
            <EvidenceList evidence={advice.evidence} />
          )}
          {shown && isTask && explained && (
            <TaskSteps
              id={`${id}-steps`}
              task={advice.task}
              networks={
                network ? [network] : (advice.accounts ?? []).map(({ account }) => account.network)
              }
            />
          )}
        </div>
      </div>
    </li>
  );
}
