import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveStage } from '@/lib/actions/move-stage';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import type { Stage } from '@/lib/domain/stage';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';
import { TextArea } from '../../../ui/text-area';
import { useStageName } from '../stage-name';

export interface MoveDialogProps {
  brand: Brand;
  to: Stage;
  /** Must-haves of the present stage that are not done. */
  stillOpen: number;
  onClose: () => void;
}

/** Asks for the written reason that every move needs, forwards and back. */
export function MoveDialog({ brand, to, stillOpen, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['dashboard', 'common']);
  const stageName = useStageName();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const forward = to > brand.stage;

  const move = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await moveStage(brand.id, to, reason);
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={<span dir="auto">{t('move.title', { brand: brand.name, stage: stageName(to) })}</span>}
      actions={
        <>
          <Button onClick={onClose}>{t('move.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" data-testid="move-confirm">
            {t('move.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void move(event)} className="grid gap-4">
        <p>{t(forward ? 'move.forward' : 'move.back')}</p>
        {forward && stillOpen > 0 && (
          <p className="text-muted">
            {t('move.stillOpen', { count: stillOpen, stage: stageName(brand.stage) })}
          </p>
        )}
        <Field label={t('move.reason')} hint={t('move.reasonHint')} problem={problem}>
          <TextArea
            rows={4}
            value={reason}
            data-testid="move-reason"
            onChange={(event) => {
              setReason(event.target.value);
              setProblem(undefined);
            }}
          />
        </Field>
      </form>
    </Dialog>
  );
}
