import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { PostSeries } from '@/lib/live/post-series';
import { CountedPost } from '../imported/counted-post';
import { LineageTable } from '../imported/lineage-table';
import { Newest } from '../imported/newest';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';

export interface PostsDialogProps {
  /** The network's name. */
  of: string;
  series: PostSeries;
  /** What the chart remarks on its posts. */
  remarks: readonly (string | undefined)[];
  /** The brand's imports, among them those that posts are from. */
  imports: readonly Import[];
  onClose: () => void;
}

const STEP = 20;

/** Every post of a chart: when it was published, when and by whom it was counted, and what its number holds. */
export function PostsDialog({ of, series, remarks, imports, onClose }: PostsDialogProps) {
  const { t } = useTranslation(['charts', 'imported', 'return']);
  const say = useSay();
  const { metric, view, published } = series;
  const which = [t('posts.source', { count: view.posts.length, published }), ...remarks];
  return (
    <NumberDialog title={t(`posts.title.${metric}`, { of })} onClose={onClose}>
      <SourceFacts
        facts={[
          [t('imported:lineage.means'), t(`posts.means.${metric}`)],
          [t('return:benchmarks.which'), which.filter(Boolean).join(' ')],
        ]}
      />
      <Newest all={view.posts.toReversed()} step={STEP}>
        {(shown) => (
          <LineageTable
            testId="lineage-posts"
            columns={[
              { name: t('imported:posts.post') },
              { name: t(`posts.metric.${metric}`), isNumber: true },
            ]}
            rows={shown.map((post) => ({
              key: `${post.importId ?? ''} ${post.id}`,
              cells: [
                <CountedPost key="post" post={post} imports={imports} />,
                say.number(post.value),
              ],
            }))}
          />
        )}
      </Newest>
    </NumberDialog>
  );
}
