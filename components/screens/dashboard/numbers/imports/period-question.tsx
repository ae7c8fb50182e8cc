import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/button';
import { Field } from '../../../../ui/field';
import { TextInput } from '../../../../ui/text-input';

interface Days {
  from: string;
  to: string;
}

export interface PeriodQuestionProps {
  label: string;
  testId: string;
  /** The days that were said before. */
  said: Days | undefined;
  onAnswer: (days: Days) => void;
}

/** Which days a table covers. */
export function PeriodQuestion({ label, testId, said, onAnswer }: PeriodQuestionProps) {
  const { t } = useTranslation('imports');
  const id = useId();
  const [period, setPeriod] = useState<Days>(said ?? { from: '', to: '' });
  const isWhole = period.from !== '' && period.to >= period.from;
  return (
    <div role="group" aria-labelledby={id} className="grid gap-2">
      <p id={id} className="font-medium">
        {label}
      </p>
      <div className="flex flex-wrap items-end gap-3">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(`questions.${end}`)}>
            <TextInput
              type="date"
              value={period[end]}
              data-testid={`${testId}-${end}`}
              onChange={({ target }) => setPeriod({ ...period, [end]: target.value })}
            />
          </Field>
        ))}
        <Button disabled={!isWhole} onClick={() => onAnswer(period)}>
          {t('questions.periodSave')}
        </Button>
      </div>
    </div>
  );
}
