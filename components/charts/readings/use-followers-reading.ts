import { useTranslation } from 'react-i18next';
import { mondayOf } from '@/lib/domain/calendar';
import type { WeekLevel } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';

export interface FollowersRead {
  levels: readonly WeekLevel[];
  isEarly: boolean;
}

/** The difference between the first and the last whole week. */
export function useFollowersReading({ levels, isEarly }: FollowersRead): string {
  const { t } = useTranslation('charts');
  const words = useWords();
  const early = isEarly ? ` ${t('followers.early')}` : '';
  const only = levels[0];
  if (!only) return t('followers.none') + early;
  if (levels.length === 1) {
    return t('followers.one', { value: only.value, day: words.day(only.day) }) + early;
  }
  const whole = levels.filter(({ isOver }) => isOver);
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last || first === last) return t('followers.notOver') + early;
  const weeks = mondayOf(first.week).until(mondayOf(last.week), { largestUnit: 'week' }).weeks;
  return (
    t('followers.reading', {
      first: first.value,
      firstDay: words.day(first.day),
      last: last.value,
      lastDay: words.day(last.day),
      change: words.change(last.value - first.value),
      count: weeks,
    }) + early
  );
}
