import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';

export interface NoteFieldProps {
  value: string;
  problem: Problem | undefined;
  onChange: (note: string) => void;
}

export function NoteField({ value, problem, onChange }: NoteFieldProps) {
  const { t } = useTranslation('time');
  return (
    <Field
      label={
        <>
          {t('timer.note')}
          <span className="font-normal text-muted"> · {t('timer.optional')}</span>
        </>
      }
      hint={t('timer.noteHint')}
      problem={problem}
    >
      <TextInput
        value={value}
        data-testid="time-note"
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
