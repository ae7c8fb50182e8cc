import { useTranslation } from 'react-i18next';
import { lastDaysOf } from '@/lib/live/last-days-of';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { useMetricName } from '../imports/use-metric-name';
import { useSay } from '../use-say';
import { NumberButton } from '../../../../ui/number-button';
import { useSayValue } from './use-say-value';

export interface SeriesRowProps {
  series: ImportedSeries;
  onLineage: () => void;
}

const CELL = 'border-t border-line px-3 py-1.5';

/** One metric over the last days that are known: their sum, or the last day's number where days are not added up. */
export function SeriesRow({ series, onLineage }: SeriesRowProps) {
  const { t } = useTranslation('imported');
  const name = useMetricName()(series.metric);
  const say = useSay();
  const sayValue = useSayValue(series.metric);
  const period = lastDaysOf(series);
  if (!period) return null;
  const { sum, last, known, length, from, to } = period;
  const value = sayValue(sum ?? last.value);
  return (
    <tr data-testid="imported-row" data-metric={series.metric}>
      <th scope="row" className={`${CELL} text-start font-normal`}>
        {name}
      </th>
      <td className={`${CELL} text-end`}>
        <NumberButton name={name} value={value} onPress={onLineage} />
        <span className="block text-sm text-muted">
          {sum === undefined
            ? t('lastDay', { day: say.day(last.day) })
            : `${say.days(from, to)} · ${t('known', { known, length })}`}
        </span>
      </td>
    </tr>
  );
}
