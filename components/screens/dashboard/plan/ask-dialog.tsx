import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemText } from '../../../ui/problem-text';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';

export interface AskDialogProps {
  title: string;
  /** What would be lost. */
  text: string;
  confirm: string;
  onConfirm: () => Promise<Outcome>;
  onClose: () => void;
}

/** Asks before something goes that was written down. */
export function AskDialog({ title, text, confirm, onConfirm, onClose }: AskDialogProps) {
  const { t } = useTranslation('plan');
  const oneAtATime = useOneAtATime();
  const [problem, setProblem] = useState<Problem>();
  const go = async () => {
    const outcome = await onConfirm();
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={<span dir="auto">{title}</span>}
      actions={
        <>
          <Button onClick={onClose}>{t('ask.keep')}</Button>
          <Button variant="danger" data-testid="ask-confirm" onClick={() => oneAtATime(go)}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {problem && <ProblemText problem={problem} />}
    </Dialog>
  );
}
