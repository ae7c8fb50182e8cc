import { useTranslation } from 'react-i18next';
import type { ReturnMonth } from '@/lib/live/chart-models';

/** In how many months the whole range of the value lay above the cost, below it, or on both sides. */
export function useReturnReading(months: readonly ReturnMonth[], judges: boolean): string {
  const { t } = useTranslation('charts');
  if (!judges) {
    const known = months.filter(
      ({ breakEven, conversions }) => breakEven !== undefined && conversions !== undefined,
    );
    const last = known.at(-1);
    return last
      ? t('return.readingBreakEven', { needed: last.breakEven, count: last.conversions })
      : t('return.noResults');
  }
  const known = months.flatMap(({ cost, value }) =>
    cost === undefined || value === undefined ? [] : [{ cost, ...value }],
  );
  if (known.length === 0) return t('return.noResults');
  const above = known.filter(({ low, cost }) => low >= cost).length;
  const below = known.filter(({ high, cost }) => high < cost).length;
  const open = known.length - above - below;
  return t('return.reading', { count: known.length, above, below, open });
}
