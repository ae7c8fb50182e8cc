import { useTranslation } from 'react-i18next';
import type { Effect, ExperimentMetric } from '@/lib/domain/experiment';

/** One post's value in the metric's own unit: a count, or a rate as a percentage. */
export function useSayValue(metric: ExperimentMetric): (value: number) => string {
  const { language } = useTranslation().i18n;
  const isRate = metric === 'engagement-rate';
  const format = new Intl.NumberFormat(language, {
    maximumFractionDigits: isRate ? 2 : 1,
    ...(isRate && { style: 'percent' }),
  });
  return (value) => format.format(value);
}

/** By how much B lies above A, with its interval; of rates in percentage points. */
export function useSayEffect(metric: ExperimentMetric): (effect: Effect) => string {
  const { t, i18n } = useTranslation('experiments');
  const isRate = metric === 'engagement-rate';
  const format = new Intl.NumberFormat(i18n.language, {
    maximumFractionDigits: isRate ? 2 : 1,
    signDisplay: 'exceptZero',
  });
  const say = (value: number) => format.format(isRate ? value * 100 : value);
  return ({ shift, low, high }) =>
    t(`effect.${metric}`, { shift: say(shift), low: say(low), high: say(high) });
}
