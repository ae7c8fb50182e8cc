import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { SPENT_ON } from '@/lib/domain/month-result';
import type { Months } from '@/lib/live/use-months';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { CountField } from './count-field';
import { GuardrailsField } from './guardrails-field';
import { HoursFromTime } from './hours-from-time';
import type { MonthText } from './month-from';
import type { MonthFormState } from './use-month-form';
import { useSay } from './use-say';

export interface MonthFieldsProps {
  brandId: string;
  state: MonthFormState;
  known: Months;
}

/** The fields of a month. What the brand has no use for is not asked. */
export function MonthFields({ brandId, state, known }: MonthFieldsProps) {
  const { t } = useTranslation(['numbers', 'return']);
  const say = useSay();
  const { target, ownerMaySign } = known;
  const { result, textOf, type, problems } = state;
  const amount = (field: MonthText, label: string, hint?: string, readOnly = false) => (
    <Field
      label={label}
      hint={problems[field] ? t('months.amount', { example: say.number(1250.5) }) : hint}
      problem={problems[field]}
    >
      <TextInput
        inputMode="decimal"
        readOnly={readOnly}
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
        {amount('spend', t('months.spend'), t('months.spendHint'), state.isSummed)}
        <div className="grid gap-2">
          {amount('hours', t('months.hours'), t('months.hoursHint'))}
          <HoursFromTime brandId={brandId} month={state.month} onTake={state.takeHours} />
        </div>
      </div>
      <fieldset className="grid gap-3" aria-describedby="paid-for-hint">
        <legend className="mb-1 font-medium">{t('return:month.spentOn')}</legend>
        <p id="paid-for-hint" className="max-w-prose text-sm text-muted">
          {t('return:month.spentOnHint')}
        </p>
        <div className="grid items-start gap-4 sm:grid-cols-3">
          {SPENT_ON.map((part) => (
            <Fragment key={part}>{amount(part, t(`return:month.${part}`))}</Fragment>
          ))}
        </div>
      </fieldset>
      {amount(
        'declaredValue',
        t('return:month.declaredValue'),
        t('return:month.declaredValueHint'),
      )}
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
