import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';

/** Before any of the networks; a year that is still being typed lies there as well. */
const FIRST_DAY = '2000-01-01';

export interface DayFieldProps {
  day: string;
  today: string;
  problem: Problem | undefined;
  onDay: (day: string) => void;
}

/** The day that the numbers were read on. A date that is half typed stays in the field and changes nothing yet. */
export function DayField({ day, today, problem, onDay }: DayFieldProps) {
  const { t } = useTranslation('numbers');
  // What is typed counts as long as the day is the one that it was typed over.
  const [typed, setTyped] = useState({ over: day, text: day });
  return (
    <div className="sm:max-w-56">
      <Field label={t('form.day')} problem={problem}>
        <TextInput
          type="date"
          name="day"
          min={FIRST_DAY}
          max={today}
          value={typed.over === day ? typed.text : day}
          data-testid="numbers-day"
          onChange={({ target }) => {
            setTyped({ over: day, text: target.value });
            if (FIRST_DAY <= target.value && target.value <= today) onDay(target.value);
          }}
        />
      </Field>
    </div>
  );
}
