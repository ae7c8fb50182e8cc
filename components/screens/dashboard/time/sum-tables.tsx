import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useBrandName } from '../../../coach/use-brand-name';
import { useStageName } from '../stage-name';
import { SumTable } from './sum-table';

export interface SumTablesProps {
  sums: TimePeriod['sums'];
  all: boolean;
}

/** The same hours by brand, network, kind of work, stage and source. */
export function SumTables({ sums, all }: SumTablesProps) {
  const { t } = useTranslation(['time', 'timer']);
  const nameOf = useBrandName();
  const stageName = useStageName();
  const { byBrand, byNetwork, byWork, byStage, bySource, guessed } = sums;
  return (
    <div className="mt-3 grid items-start gap-x-8 gap-y-6 sm:grid-cols-2">
      {all && (
        <SumTable
          title={t('time:sums.brand')}
          testId="sum-brand"
          rows={byBrand.map(({ key = '', seconds }) => ({ id: key, name: nameOf(key), seconds }))}
        />
      )}
      <SumTable
        title={t('time:sums.network')}
        testId="sum-network"
        rows={byNetwork.map(({ key, seconds }) => ({
          id: key ?? '',
          name: key ? networkName(key) : t('time:sums.none'),
          seconds,
        }))}
      />
      <SumTable
        title={t('time:sums.work')}
        testId="sum-work"
        rows={byWork.map(({ key = 'other', seconds }) => ({
          id: key,
          name: t(`timer:work.${key}`),
          seconds,
        }))}
      />
      <SumTable
        title={t('time:sums.stage')}
        testId="sum-stage"
        rows={byStage.map(({ key, seconds }) => ({
          id: String(key ?? ''),
          name: key ? stageName(key) : t('time:sums.noStage'),
          seconds,
        }))}
      />
      <SumTable
        title={t('time:sums.source')}
        testId="sum-source"
        rows={[
          ...bySource.map(({ key = 'typed', seconds }) => ({
            id: key as string,
            name: t(`time:source.${key}`),
            seconds,
          })),
          ...(guessed > 0
            ? [{ id: 'guess', name: t('time:source.guess'), seconds: guessed, guess: true }]
            : []),
        ]}
      />
    </div>
  );
}
