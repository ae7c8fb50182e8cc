import { useTranslation } from 'react-i18next';
import type { Import, PostReading } from '@/lib/domain/imported';
import { ageOfReading, type PostEngagements } from '@/lib/live/post-numbers';
import { useSayHolds } from '../../../../charts/frame/use-say-holds';
import { useSay } from '../use-say';
import { FileLine } from './file-line';
import { NumberDialog } from './number-dialog';
import { SourceFacts } from './source-facts';

export interface PostNumber {
  /** Its id in the catalogue. */
  metric: string;
  name: string;
  value: number;
}

export interface PostDialogProps {
  post: PostReading;
  /** The post in a few words. */
  what: string;
  number: PostNumber;
  /** What it is the sum of. */
  holds: PostEngagements['holds'] | undefined;
  imported: Import | undefined;
  onClose: () => void;
}

/** Where a number of a post is from: the file, the day on which it stood so, the post's age then, and what it holds. */
export function PostDialog({ post, what, number, holds, imported, onClose }: PostDialogProps) {
  const { t } = useTranslation('imported');
  const say = useSay();
  const sayHolds = useSayHolds();
  const { day, asOf } = post;
  const age = ageOfReading(post);
  const counted = (metric: string) => say.number(post.metrics[metric] ?? 0);
  return (
    <NumberDialog
      title={t('metricOf', { metric: number.name, of: what })}
      // Sums that are made here are not what a network calls engagements.
      metric={holds?.length === 1 ? (holds[0] ?? '') : holds ? '' : number.metric}
      onClose={onClose}
    >
      <SourceFacts
        facts={[
          [t('lineage.value'), say.number(number.value)],
          [
            t('lineage.holds'),
            holds && (
              <ul key="holds">
                {holds.map((one) => (
                  <li key={one}>
                    {sayHolds([one])}: {counted(one)}
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('posts.on'), day !== '' && say.day(day)],
          [t('lineage.day'), say.day(asOf)],
          [
            t('lineage.age'),
            age === undefined ? t('posts.ageUnknown') : t('posts.age', { count: age }),
          ],
          [t('lineage.file'), <FileLine key="file" imported={imported} />],
        ]}
      />
    </NumberDialog>
  );
}
