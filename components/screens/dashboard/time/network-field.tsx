import { useTranslation } from 'react-i18next';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';
import { useAccounts } from '@/lib/live/use-brands';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';

export interface NetworkFieldProps {
  brandId: string;
  value: NetworkId | undefined;
  onChange: (network: NetworkId | undefined) => void;
}

/** The networks that the brand has accounts on, and none; what is chosen stays to be chosen. */
export function NetworkField({ brandId, value, onChange }: NetworkFieldProps) {
  const { t } = useTranslation('time');
  const accounts = useAccounts(brandId) ?? [];
  const networks = [
    ...new Set([...accounts.map(({ network }) => network), ...(value ? [value] : [])]),
  ];
  return (
    <Field
      label={
        <>
          {t('timer.network')}
          <span className="font-normal text-muted"> · {t('timer.optional')}</span>
        </>
      }
    >
      <Select
        value={value ?? ''}
        data-testid="time-network"
        onChange={(event) => onChange(networks.find((network) => network === event.target.value))}
      >
        <option value="">{t('timer.noNetwork')}</option>
        {networks.map((network) => (
          <option key={network} value={network}>
            {networkName(network)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
