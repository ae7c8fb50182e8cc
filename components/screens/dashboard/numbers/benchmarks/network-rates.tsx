import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import { networkName } from '@/lib/live/network-list';
import type { NetworkRates as Rates } from '@/lib/live/use-network-rates';
import { OwnRateLine } from './own-rate-line';
import { PublishedTable } from './published-table';

export interface NetworkRatesProps {
  rates: Rates;
  imports: readonly Import[];
  /** Of how many of each account's posts in files the rates are, where one has more. */
  newest: number | undefined;
}

/** One network: the brand's own typical post, and the published rates behind a line that opens. */
export function NetworkRates({ rates, imports, newest }: NetworkRatesProps) {
  const { t } = useTranslation('return');
  const network = networkName(rates.network);
  return (
    <div className="grid grid-cols-1 gap-2" data-network={rates.network}>
      <h3 className="text-base">{network}</h3>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <dt className="-mb-2.5 text-sm text-muted sm:col-span-2">{t('benchmarks.own')}</dt>
        {rates.own.map((own) => (
          <OwnRateLine key={own.denominator} {...{ own, network, imports }} />
        ))}
      </dl>
      {newest !== undefined && (
        <p className="max-w-prose text-sm text-muted">
          {t('benchmarks.newest', { network, newest })}
        </p>
      )}
      {rates.rows.length === 0 ? (
        <p className="text-sm text-muted">{t('benchmarks.noRows', { network })}</p>
      ) : (
        <details>
          <summary className="w-fit rounded-sm text-sm text-muted">
            {t('benchmarks.published', { network })}
          </summary>
          <PublishedTable rows={rates.rows} network={network} />
        </details>
      )}
    </div>
  );
}
