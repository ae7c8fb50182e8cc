import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import { BRAND_METRICS, type Metric } from '@/lib/domain/snapshot';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import type { useNumberForm } from './use-number-form';

export interface NumberFieldsProps {
  form: ReturnType<typeof useNumberForm>;
  accounts: readonly Account[];
}

/** The number, what it counts, whose it is, and of which day. */
export function NumberFields({ form, accounts }: NumberFieldsProps) {
  const { t } = useTranslation(['toolbar', 'numbers']);
  const { range, metric, accountId } = form;
  const isFollowers = metric === 'followers';
  const rounds = range && t(isFollowers ? 'number.rounded' : 'number.roundedBrand', range);
  return (
    <>
      <Field label={t('number.field')} hint={rounds} problem={form.problemAt('number')}>
        <TextInput
          inputMode="numeric"
          value={form.text}
          data-testid="number-value"
          onChange={(event) => form.setText(event.target.value)}
        />
      </Field>
      <Field label={t('number.metric')}>
        <Select
          value={metric}
          data-testid="number-metric"
          onChange={(event) => form.setMetric(event.target.value as Metric)}
        >
          {accounts.length > 0 && <option value="followers">{t('number.followers')}</option>}
          {BRAND_METRICS.map((one) => (
            <option key={one} value={one}>
              {t(`numbers:metrics.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {isFollowers && (
        <Field label={t('number.account')} problem={form.problemAt('account')}>
          <Select
            value={accountId}
            data-testid="number-account"
            onChange={(event) => form.setAccount(event.target.value)}
          >
            {accountId === '' && <option value="">{t('number.choose')}</option>}
            {accounts.map(({ id, network, handle }) => (
              <option key={id} value={id}>
                {networkName(network)} {showHandle(network, handle)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={t('number.day')}
        hint={isFollowers ? undefined : t('number.week')}
        problem={form.problemAt('day')}
      >
        <TextInput
          type="date"
          max={form.today}
          value={form.day}
          data-testid="number-day"
          onChange={(event) => form.setDay(event.target.value)}
        />
      </Field>
    </>
  );
}
