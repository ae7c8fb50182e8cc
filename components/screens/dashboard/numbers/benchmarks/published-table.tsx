import { useTranslation } from 'react-i18next';
import type { NetworkRates } from '@/lib/live/use-network-rates';
import { useSayRate } from './use-say-rate';

const CELL = 'border-b border-line px-3 py-2 text-start align-top text-sm font-normal';
const HEADS = ['source', 'value', 'outOf', 'statistic', 'standing'] as const;

/** Published rates as dated rows. One out of another denominator says so, and is never called higher or lower. */
export function PublishedTable({
  rows,
  network,
}: Pick<NetworkRates, 'rows'> & { network: string }) {
  const { t } = useTranslation('return');
  const say = useSayRate();
  return (
    <div
      role="region"
      aria-label={t('benchmarks.published', { network })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      tabIndex={0}
      className="mt-2 overflow-x-auto rounded-lg border border-line bg-raised"
    >
      <table className="w-full min-w-160 border-separate border-spacing-0 wrap-normal">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={`${CELL} font-medium text-muted`}>
                {t(`benchmarks.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, standing }) => (
            <tr
              key={[row.source, row.year, row.statistic, row.industry].join(' ')}
              data-testid="published-row"
              data-standing={standing}
            >
              <th scope="row" className={CELL}>
                {row.source} {row.year}
                <span className="block text-muted">{t(`benchmarks.evidence.${row.evidence}`)}</span>
                {row.industry !== undefined && (
                  <span className="block text-muted">
                    {t(`benchmarks.industry.${row.industry}`)}
                  </span>
                )}
              </th>
              <td className={CELL}>{say(row.value)}</td>
              <td className={CELL}>{t(`benchmarks.denominator.${row.denominator}`)}</td>
              <td className={CELL}>{t(`benchmarks.statistics.${row.statistic}`)}</td>
              <td className={CELL}>{t(`benchmarks.standings.${standing}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
