import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { Field } from '../../ui/field';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import type { FormField } from './form-field';

export interface BriefFieldRowProps {
  field: FormField;
  label: string;
  value: string;
  problem: Problem | undefined;
  onChange: (text: string) => void;
}

/** One field of a form with its hint, if it has one. */
export function BriefFieldRow({ field, label, value, problem, onChange }: BriefFieldRowProps) {
  const { t, i18n } = useTranslation('forms');
  const hint = i18n.exists(`forms:${field.label}Hint`) ? t(`${field.label}Hint`) : undefined;
  const control = {
    value,
    'data-testid': `field-${field.path.join('-')}`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <Field
      label={
        <>
          {label}
          {field.optional && <span className="font-normal text-muted"> · {t('optional')}</span>}
        </>
      }
      hint={hint}
      problem={problem}
    >
      {field.kind === 'options' ? (
        <Select {...control}>
          {field.options?.map((option) => (
            <option key={option} value={option}>
              {i18n.exists(`forms:options.${option}`) ? t(`options.${option}`) : option}
            </option>
          ))}
        </Select>
      ) : field.kind === 'amount' || field.kind === 'count' ? (
        <NumberInput {...control} step={field.kind === 'count' ? 1 : 'any'} />
      ) : (
        <TextInput {...control} type={TYPES[field.kind]} />
      )}
    </Field>
  );
}

const TYPES = { line: 'text', day: 'date', month: 'month' } as const;
