import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import type { TypedLength } from './read-length';

export interface LengthFieldsProps {
  value: TypedLength;
  problem: Problem | undefined;
  onChange: (value: TypedLength) => void;
}

/** Hours and minutes, side by side; what is wrong with them stands under the minutes. */
export function LengthFields({ value, problem, onChange }: LengthFieldsProps) {
  const { t } = useTranslation('time');
  return (
    <div className="grid grid-cols-2 items-start gap-4">
      {(['hours', 'minutes'] as const).map((part) => (
        <Field
          key={part}
          label={t(`entries.${part}`)}
          problem={part === 'minutes' ? problem : undefined}
        >
          <TextInput
            inputMode="decimal"
            value={value[part]}
            data-testid={`length-${part}`}
            onChange={(event) => onChange({ ...value, [part]: event.target.value })}
          />
        </Field>
      ))}
    </div>
  );
}
