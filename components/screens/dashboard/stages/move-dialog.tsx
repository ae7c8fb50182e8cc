import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveStage } from '@/lib/actions/move-stage';
import type { Assessment } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import type { Stage } from '@/lib/domain/stage';
import { useRuleKey } from '../../../coach/playbook-texts';
import { Field } from '../../../ui/field';
import { FormDialog } from '../../../ui/form-dialog';
import { Signal } from '../../../ui/signal';
import { TextArea } from '../../../ui/text-area';
import { useStageName } from '../stage-name';

export interface MoveDialogProps {
  brand: Brand;
  to: Stage;
  /** How the present stage stands. */
  open: Assessment;
  onClose: () => void;
}

/** Asks for the written reason that every move needs, forwards and back. */
export function MoveDialog({ brand, to, open, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['dashboard', 'gates']);
  const stageName = useStageName();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const forward = to > brand.stage;
  const keyOf = useRuleKey();
  const unmet =
    open.readiness === 'ready'
      ? []
      : open.criteria.filter(({ criterion, verdict }) => !criterion.instead && verdict !== 'met');

  const move = async () => {
    const outcome = await moveStage(brand.id, to, reason);
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };

  return (
    <FormDialog
      title={<span dir="auto">{t('move.title', { brand: brand.name, stage: stageName(to) })}</span>}
      action={t('move.confirm')}
      testId="move-confirm"
      cancel={t('move.cancel')}
      onSave={move}
      onClose={onClose}
    >
      <p>{t(forward ? 'move.forward' : 'move.back')}</p>
      {forward && unmet.length > 0 && (
        <div className="grid gap-1.5 rounded-md bg-sunken p-3 text-sm" data-testid="move-early">
          <p className="font-medium">
            {t('move.early', { count: unmet.length, stage: stageName(brand.stage) })}
          </p>
          <ul className="grid gap-1">
            {unmet.map(({ criterion, verdict }) => (
              <li key={criterion.id} className="flex items-start gap-2">
                <Signal kind={verdict} label={t(`gates:verdicts.${verdict}`)} className="mt-px" />
                {t(`${keyOf('criteria', criterion)}.title`)}
              </li>
            ))}
          </ul>
        </div>
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
    </FormDialog>
  );
}
