import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import type { BrandFormState } from './use-brand-form';

/** What the work costs, and what the client pays for. */
export function MoneyFields({ state }: { state: BrandFormState }) {
  const { t, i18n } = useTranslation(['brands', 'forms']);
  const id = useId();
  const { typed, change, problems, currencies } = state;
  const example = new Intl.NumberFormat(i18n.language).format(1250.5);
  const amount = (field: 'hourly' | 'monthly' | 'hours' | 'fee', label: string) => (
    <Field
      label={label}
      hint={problems[field] && t('brands:form.amount', { example })}
      problem={problems[field]}
    >
      <TextInput
        inputMode="decimal"
        value={typed[field]}
        data-testid={`brand-${field}-field`}
        onChange={(event) => change({ [field]: event.target.value })}
      />
    </Field>
  );
  return (
    <>
      <fieldset className="grid gap-3" aria-describedby={`${id}-costs`}>
        <legend className="font-semibold">{t('brands:form.costs')}</legend>
        <p id={`${id}-costs`} className="text-sm text-muted">
          {t('brands:form.costsHint')}
        </p>
        <div className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_7rem]">
          {amount('hourly', t('forms:costs.hourly'))}
          {amount('monthly', t('forms:costs.monthly'))}
          <Field label={t('forms:costs.currency')}>
            <Select
              value={typed.currency}
              data-testid="brand-currency-field"
              onChange={(event) => change({ currency: event.target.value })}
            >
              {currencies.map((currency) => (
                <option key={currency} value={currency}>
                  {currency}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </fieldset>
      <fieldset className="grid gap-3" aria-describedby={`${id}-retainer`}>
        <legend className="font-semibold">{t('brands:form.retainer')}</legend>
        <p id={`${id}-retainer`} className="text-sm text-muted">
          {t('brands:form.retainerHint')}
        </p>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          {amount('hours', t('brands:form.hours'))}
          {amount('fee', t('brands:form.fee'))}
        </div>
      </fieldset>
    </>
  );
}
