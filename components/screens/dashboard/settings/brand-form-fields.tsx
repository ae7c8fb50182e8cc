import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { initialOf } from '@/lib/domain/brand-mark';
import { LANGUAGES } from '@/lib/domain/language';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { ColourField } from './colour-field';
import { MoneyFields } from './money-fields';
import type { BrandFormState } from './use-brand-form';

export interface BrandFormFieldsProps {
  brand: Brand;
  state: BrandFormState;
}

/** Everything about a brand that is written in one form. */
export function BrandFormFields({ brand, state }: BrandFormFieldsProps) {
  const { t, i18n } = useTranslation(['brands', 'common']);
  const { typed, change, problems } = state;
  const text = (
    field: 'name' | 'initial',
  ): ComponentProps<'input'> & { 'data-testid': string } => ({
    value: typed[field],
    'data-testid': `brand-${field}-field`,
    onChange: (event) => change({ [field]: event.target.value }),
  });
  const initial = typed.initial.trim();
  const look = { id: brand.id, name: typed.name, ...(initial !== '' && { initial }) };
  const own = initialOf({ name: typed.name }, i18n.language);
  return (
    <>
      <Field label={t('brands:form.name')} problem={problems.name}>
        <TextInput {...text('name')} />
      </Field>
      <Field
        label={t('brands:form.initial')}
        hint={t('brands:form.initialHint', { initial: own })}
        problem={problems.initial}
      >
        <TextInput {...text('initial')} placeholder={own} className="max-w-20" />
      </Field>
      <ColourField brand={look} value={typed.colour} onChange={(colour) => change({ colour })} />
      <Field label={t('brands:form.language')}>
        <Select
          value={typed.clientLanguage}
          data-testid="brand-language-field"
          onChange={(event) => change({ clientLanguage: event.target.value })}
        >
          <option value="">{t('brands:form.languageOpen')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {t(`common:language.${language}`)}
            </option>
          ))}
        </Select>
      </Field>
      <MoneyFields state={state} />
    </>
  );
}
