import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropPlaybook } from '@/lib/actions/set-playbook';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemText } from '../../../ui/problem-text';

export interface DropPlaybookProps {
  brand: Brand;
  name: string;
  onDropped: () => void;
}

/** The way back to the built-in playbook. The brand's own is not kept, so it is asked for first. */
export function DropPlaybook({ brand, name, onDropped }: DropPlaybookProps) {
  const { t } = useTranslation(['learn', 'common']);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const drop = async () => {
    const outcome = await dropPlaybook(brand.id);
    if (!outcome.ok) return setProblem(outcome.problem);
    setAsking(false);
    return onDropped();
  };
  return (
    <>
      <Button data-testid="playbook-drop" onClick={() => setAsking(true)}>
        {t('playbook.drop')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('playbook.dropTitle')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common:cancel')}</Button>
            <Button
              variant="primary"
              data-testid="playbook-drop-confirm"
              onClick={() => void drop()}
            >
              {t('playbook.drop')}
            </Button>
          </>
        }
      >
        <p dir="auto">{t('playbook.dropText', { name })}</p>
        {problem && <ProblemText problem={problem} />}
      </Dialog>
    </>
  );
}
