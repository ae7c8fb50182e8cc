import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { OwnRate } from '@/lib/live/use-network-rates';
import { CountedPost } from '../imported/counted-post';
import { LineageTable } from '../imported/lineage-table';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';
import { useSayRate } from './use-say-rate';

export interface RateDialogProps {
  title: string;
  own: OwnRate;
  /** The brand's imports, among them those that posts are from. */
  imports: readonly Import[];
  onClose: () => void;
}

/** What an own rate rests on: every post with its day, its engagement, what that is out of, and who says so. */
export function RateDialog({ title, own, imports, onClose }: RateDialogProps) {
  const { t } = useTranslation(['return', 'imported', 'charts']);
  const say = useSay();
  const sayRate = useSayRate();
  const { rate, rated, fromFiles } = own;
  return (
    <NumberDialog title={title} onClose={onClose}>
      <SourceFacts
        facts={[
          [t('imported:lineage.value'), rate && sayRate(rate.median)],
          [
            t('imported:lineage.interval'),
            rate && t('range', { low: sayRate(rate.low), high: sayRate(rate.high) }),
          ],
          [t('imported:lineage.means'), t('benchmarks.counted')],
          [t('imported:lineage.made'), t('benchmarks.made')],
          [t('benchmarks.which'), fromFiles > 0 && t('benchmarks.countedInFiles')],
        ]}
      />
      <LineageTable
        testId="rated-posts"
        columns={[
          { name: t('imported:posts.post') },
          { name: t('benchmarks.value'), isNumber: true },
        ]}
        rows={rated.map((post, at) => ({
          key: `${post.day} ${at}`,
          cells: [
            <CountedPost key="post" post={post} imports={imports} />,
            <>
              {sayRate(post.rate)}
              <span className="block text-muted">
                {say.number(post.engagements)} / {say.number(post.of)}
              </span>
            </>,
          ],
        }))}
      />
    </NumberDialog>
  );
}
