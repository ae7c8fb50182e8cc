import { useTranslation } from 'react-i18next';
import type { Months } from '@/lib/live/use-months';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { CountField } from './count-field';
import { GuardrailsField } from './guardrails-field';
import type { MonthText } from './month-from';
import type { MonthFormState } from './use-month-form';
import { useSay } from './use-say';

export interface MonthFieldsProps {
  state: MonthFormState;
  known: Months;
}

/** The fields of a month. What the brand has no use for is not asked. */
export function MonthFields({ state, known }: MonthFieldsProps) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  const { target, ownerMaySign } = known;
  const { result, textOf, type, problems } = state;
  const amount = (field: MonthText, label: string, hint?: string) => (
    <Field
      label={label}
      hint={problems[field] ? t('months.amount', { example: say.number(1250.5) }) : hint}
      problem={problems[field]}
    >
      <TextInput
        inputMode="decimal"
        value={textOf(field)}
        data-testid={`month-${field}`}
        onChange={(event) => type(field, event.target.value)}
      />
    </Field>
  );
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <CountField
          label={t('months.conversions')}
          hint={t('months.conversionsHint')}
          value={textOf('conversions')}
          problem={problems.conversions}
          testId="month-conversions"
          onChange={(text) => type('conversions', text)}
        />
        {target &&
          amount(
            'measured',
            t('months.measured', { measure: target.measure }),
            t('months.measuredHint'),
          )}
        {amount('spend', t('months.spend'), t('months.spendHint'))}
        {amount('hours', t('months.hours'), t('months.hoursHint'))}
      </div>
      {((target && target.guardrails.length > 0) || result?.guardrailsKept !== undefined) && (
        <GuardrailsField
          guardrails={target?.guardrails ?? []}
          value={state.guardrails}
          onChange={state.keep}
        />
      )}
      {(ownerMaySign || result?.acceptedBy !== undefined) && (
        <Field
          label={t('months.acceptedBy')}
          hint={t('months.acceptedByHint')}
          problem={problems.acceptedBy}
        >
          <TextInput
            value={textOf('acceptedBy')}
            data-testid="month-acceptedBy"
            onChange={(event) => type('acceptedBy', event.target.value)}
          />
        </Field>
      )}
    </>
  );
}
