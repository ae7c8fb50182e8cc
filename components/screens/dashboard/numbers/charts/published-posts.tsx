import { useTranslation } from 'react-i18next';
import { dayIn } from '@/lib/domain/calendar';
import type { Slot } from '@/lib/domain/slot';
import { cameBy, recordedAt } from '@/lib/live/came-by';
import { networkName } from '@/lib/live/network-list';
import { useNow } from '@/lib/live/use-now';
import { Newest } from '../imported/newest';
import { useSay } from '../use-say';

const STEP = 10;

export interface PublishedPostsProps {
  posts: readonly Slot[];
  /** The week or the topic whose posts they are. */
  of: string;
}

/** Posts that are recorded as published, each with its day, its network, and how its record came and when. */
export function PublishedPosts({ posts, of }: PublishedPostsProps) {
  const { t } = useTranslation(['plan', 'imported']);
  const say = useSay();
  const zone = useNow().timeZoneId;
  const sayRecorded = (at: string | undefined) =>
    at !== undefined &&
    t('imported:posts.recordedOn', { day: say.day(dayIn(at, zone).toString()) });
  if (posts.length === 0) return null;
  return (
    <Newest all={posts} step={STEP} of={of}>
      {(shown) => (
        <ul className="grid gap-1" data-testid="published-posts">
          {shown.map((post) => (
            <li key={post.id}>
              {say.day(post.doneOn ?? '')} · {networkName(post.network)}
              {post.topic !== undefined && post.topic !== of && (
                <span dir="auto" className="block wrap-anywhere">
                  {post.topic}
                </span>
              )}
              <span className="block text-muted">
                {[t(`post.origin.${cameBy(post)}`), sayRecorded(recordedAt(post))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Newest>
  );
}
