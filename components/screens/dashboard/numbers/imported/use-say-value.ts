import { useTranslation } from 'react-i18next';
import { catalogueEntry } from '@/lib/live/metric-catalogue';
import { useSay } from '../use-say';

/** Says a metric's value in its own unit: a share in percent, a length in seconds, anything else as a number. */
export function useSayValue(): (metric: string, value: number) => string {
  const { language } = useTranslation().i18n;
  const say = useSay();
  return (metric, value) => {
    const unit = catalogueEntry(metric)?.unit;
    if (unit === 'share') {
      return new Intl.NumberFormat(language, {
        style: 'percent',
        maximumFractionDigits: 2,
      }).format(value);
    }
    if (unit === 'seconds' || unit === 'hours') {
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: unit === 'seconds' ? 'second' : 'hour',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(value);
    }
    return say.number(value);
  };
}
