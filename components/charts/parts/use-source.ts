import { useTranslation } from 'react-i18next';
import type { DayPoint } from '@/lib/domain/day-point';

/** Says where numbers come from, all of their sources by name. */
export function useSource(): (points: readonly DayPoint[]) => string {
  const { t, i18n } = useTranslation('charts');
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (points) => {
    const sources = [...new Set(points.map(({ source }) => source))].toSorted();
    return list.format(sources.map((source) => t(`sources.${source}`)));
  };
}
