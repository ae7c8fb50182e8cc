import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaybookPreview } from '@/lib/actions/preview-playbook';
import { setPlaybook } from '@/lib/actions/set-playbook';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemText } from '../../../ui/problem-text';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { PlaybookCounts } from './playbook-counts';

export interface PlaybookDialogProps {
  brand: Brand;
  preview: PlaybookPreview;
  onClose: () => void;
  onUsed: () => void;
}

/** What a playbook file holds and does without, before the brand works by it. */
export function PlaybookDialog({ brand, preview, onClose, onUsed }: PlaybookDialogProps) {
  const { t } = useTranslation(['learn', 'common', 'playbook-1', 'playbook-2', 'playbook-3']);
  const once = useOneAtATime();
  const [problem, setProblem] = useState<Problem>();
  const { file, missing } = preview;
  const use = async () => {
    const outcome = await setPlaybook(brand.id, file);
    if (outcome.ok) onUsed();
    else setProblem(outcome.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={<span dir="auto">{t('playbook.useTitle', { name: file.name })}</span>}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" data-testid="playbook-use" onClick={() => once(use)}>
            {t('playbook.use')}
          </Button>
        </>
      }
    >
      <PlaybookCounts file={file} />
      {missing.length === 0 ? (
        <p>{t('playbook.allTasks')}</p>
      ) : (
        <div className="grid gap-1" data-testid="playbook-missing">
          <p>{t('playbook.missing', { count: missing.length })}</p>
          <ul className="max-h-40 list-disc overflow-y-auto ps-5 text-muted">
            {missing.map(({ id, stage }) => (
              <li key={id}>{t(`playbook-${stage}:${id}.title`)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-muted" dir="auto">
        {t('playbook.onlyHere', { brand: brand.name })}
      </p>
      {problem && <ProblemText problem={problem} />}
    </Dialog>
  );
}
