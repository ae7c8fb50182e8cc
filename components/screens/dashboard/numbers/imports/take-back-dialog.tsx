import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { undoImports } from '@/lib/actions/undo-imports';
import type { Import } from '@/lib/domain/imported';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { ProblemText } from '../../../../ui/problem-text';
import { useOneAtATime } from '../../../../ui/use-one-at-a-time';
import { useBrought } from './use-brought';

export interface TakeBackDialogProps {
  imported: Import;
  onClose: () => void;
}

/** Names what goes with an import before it goes. */
export function TakeBackDialog({ imported, onClose }: TakeBackDialogProps) {
  const { t } = useTranslation(['imports', 'common']);
  const brought = useBrought();
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const { id, file } = imported;
  const takeBack = async () => {
    const outcome = await undoImports([id]);
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('imports:list.takeBack')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="danger" data-testid="take-back-confirm" onClick={() => once(takeBack)}>
            {t('imports:list.takeBack')}
          </Button>
        </>
      }
    >
      <p dir="auto" className="break-words">
        {t('imports:list.takeBackText', { file, brought: brought(imported) })}
      </p>
      {problem && <ProblemText problem={problem} />}
    </Dialog>
  );
}
