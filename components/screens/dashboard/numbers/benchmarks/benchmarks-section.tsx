import { useTranslation } from 'react-i18next';
import type { FromFiles } from '@/lib/live/use-imported-series';
import { type NetworkRates as Rates, useNetworkRates } from '@/lib/live/use-network-rates';
import type { Numbers } from '@/lib/live/use-numbers';
import { Section } from '../../../../ui/section';
import { NetworkRates } from './network-rates';

const isFromFiles = (networks: readonly Rates[]): boolean =>
  networks.some(({ own }) => own.some(({ fromFiles }) => fromFiles > 0));

export interface BenchmarksSectionProps {
  numbers: Numbers;
  /** Missing until it is read. */
  files: FromFiles | undefined;
}

/** The brand's own rates first, and behind them what others published, with its source, year and denominator. */
export function BenchmarksSection({ numbers, files }: BenchmarksSectionProps) {
  const { t } = useTranslation('return');
  const { networks, newestOnly } = useNetworkRates(numbers.facts) ?? {};
  return (
    <Section title={t('benchmarks.title')} description={t('benchmarks.text')}>
      {networks?.length === 0 && <p className="text-muted">{t('benchmarks.none')}</p>}
      {networks && (
        <div className="grid grid-cols-1 gap-6" data-testid="benchmarks">
          {networks.map((rates) => (
            <NetworkRates
              key={rates.network}
              rates={rates}
              imports={files?.imports ?? []}
              newest={newestOnly?.networks.includes(rates.network) ? newestOnly.most : undefined}
            />
          ))}
        </div>
      )}
      {networks && networks.length > 0 && (
        <p className="max-w-prose text-sm text-muted">
          {t('benchmarks.counted')} {isFromFiles(networks) && t('benchmarks.countedInFiles')}
        </p>
      )}
    </Section>
  );
}
