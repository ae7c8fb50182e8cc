import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { estimatePhone } from '@/lib/actions/estimate-phone';
import { type Problem, refused } from '@/lib/domain/problem';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { TimeDialog } from './time-dialog';

export interface PhoneDialogProps {
  brandId: string;
  minutes: number;
  onClose: () => void;
}

/** The weekly guess for the phone, from this week on. */
export function PhoneDialog({ brandId, minutes, onClose }: PhoneDialogProps) {
  const { t } = useTranslation('time');
  const [typed, setTyped] = useState(minutes > 0 ? String(minutes) : '');
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    const outcome = /^\d+$/.test(typed.trim())
      ? await estimatePhone(brandId, Number(typed))
      : refused('field-number');
    if (!outcome.ok) setProblem(outcome.problem);
    return outcome;
  };
  return (
    <TimeDialog
      title={t('retainer.phoneTitle')}
      action={t('retainer.save')}
      save={save}
      onClose={onClose}
      fieldsSay
    >
      {() => (
        <Field label={t('retainer.phoneMinutes')} hint={t('retainer.phoneHint')} problem={problem}>
          <TextInput
            inputMode="numeric"
            value={typed}
            data-testid="phone-minutes"
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      )}
    </TimeDialog>
  );
}
