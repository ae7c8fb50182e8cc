import { useTranslation } from 'react-i18next';
import type { PostsView } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { PostsMarks } from './marks/posts-marks';
import type { ChartNote } from './parts/chart-note';
import { usePostsReading } from './readings/use-posts-reading';

export interface PostsChartProps {
  /** The network's name. */
  of: string;
  metric: 'engagements' | 'reach';
  view: PostsView;
  /** How many posts are recorded as published there, whether their numbers were written down or not. */
  published: number;
  notes: readonly ChartNote[];
  /** What the numbers of files hold, and how many of them are here, in words. */
  remarks?: readonly (string | undefined)[];
  /** Tells which posts are drawn, and who counted each; without a post there are none to tell of. */
  onLineage?: () => void;
}

const HEIGHT = 240;

/** One network's posts at the same age, before the brand's own usual range. What lies outside is described, not praised. */
export function PostsChart(props: PostsChartProps) {
  const { of, metric, view, published, notes, remarks = [], onLineage } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const reading = usePostsReading(view, metric);
  const { posts, band } = view;
  const placeOf = (value: number) => {
    if (!band) return undefined;
    if (value > band.high) return t('posts.above');
    return t(value < band.low ? 'posts.below' : 'posts.within');
  };
  return (
    <ChartFrame
      id={`posts-${metric}`}
      title={t(`posts.title.${metric}`, { of })}
      reading={reading}
      source={[t('posts.source', { count: posts.length, published }), ...remarks]
        .filter(Boolean)
        .join(' ')}
      isEmpty={posts.length === 0}
      height={HEIGHT}
      {...(onLineage && { onLineage })}
      table={{
        columns: [
          { name: t('columns.published') },
          { name: t(`posts.metric.${metric}`), isNumber: true },
          { name: t('columns.topic') },
          { name: t('columns.place') },
        ],
        rows: posts
          .toReversed()
          .map(({ day, value, topic }) => [
            { shown: words.day(day), raw: day },
            value,
            topic,
            placeOf(value),
          ]),
      }}
    >
      {(width) => <PostsMarks {...{ view, notes, width }} height={HEIGHT} />}
    </ChartFrame>
  );
}
