import { useTranslation } from 'react-i18next';
import type { PostsView } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';

/** The usual range in words, and where the latest post lies; with too few posts, how many are missing. */
export function usePostsReading(
  { posts, band, missing }: PostsView,
  metric: 'engagements' | 'reach',
): string {
  const { t } = useTranslation('charts');
  const words = useWords();
  const last = posts.at(-1);
  if (!last) return t('posts.none');
  if (!band) return t('posts.few', { count: missing });
  const usual = t(`posts.usual.${metric}`, {
    count: band.posts,
    low: words.number(Math.round(band.low)),
    high: words.number(Math.round(band.high)),
    median: words.number(Math.round(band.median)),
  });
  const place = last.value > band.high ? 'above' : last.value < band.low ? 'below' : 'within';
  const latest = t(`posts.latest.${place}`, {
    value: words.number(last.value),
    day: words.day(last.day),
  });
  return `${usual} ${latest}`;
}
