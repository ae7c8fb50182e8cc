import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { maybeThousands } from '@/lib/domain/typed-count';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { useSay } from './use-say';

export interface CountFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  problem: Problem | undefined;
  testId: string;
  onChange: (text: string) => void;
}

/** A whole number as people write it. Where it can be read in two ways, the field says how to write it in one. */
export function CountField({ label, hint, value, problem, testId, onChange }: CountFieldProps) {
  const { t, i18n } = useTranslation('numbers');
  const say = useSay();
  const thousands = problem && maybeThousands(value, i18n.language);
  const twoWays =
    thousands !== undefined &&
    t('form.twoWays', { typed: value.trim(), plain: thousands, grouped: say.number(thousands) });
  return (
    <Field label={label} hint={twoWays || hint} problem={problem}>
      <TextInput
        inputMode="numeric"
        value={value}
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
