import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useSayLength } from '../../../coach/use-say-length';
import { Section } from '../../../ui/section';
import { SumTable } from './sum-table';

/** What was counted while no brand was worked for. Where there is none, nothing is said. */
export function NobodySection({ sums }: { sums: TimePeriod['sums'] }) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const { total, byNetwork } = sums.nobody;
  if (Math.round(total / 60) <= 0) return null;
  return (
    <Section title={t('nobody.title')} description={t('nobody.text')}>
      <p className="font-medium" data-testid="nobody-total">
        {t('nobody.total', { length: sayLength(total) })}
      </p>
      <div className="sm:max-w-md">
        <SumTable
          title={t('sums.network')}
          testId="sum-nobody"
          rows={byNetwork.map(({ key, seconds }) => ({
            id: key ?? '',
            name: key ? networkName(key) : t('sums.none'),
            seconds,
          }))}
        />
      </div>
    </Section>
  );
}
