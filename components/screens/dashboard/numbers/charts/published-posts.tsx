import { useTranslation } from 'react-i18next';
import { dayIn } from '@/lib/domain/calendar';
import type { Slot } from '@/lib/domain/slot';
import { networkName } from '@/lib/live/network-list';
import { useNow } from '@/lib/live/use-now';
import { Newest } from '../imported/newest';
import { useSay } from '../use-say';

const STEP = 10;

/** Posts that are recorded as published, each with its day, its network, and how its record came and when. */
export function PublishedPosts({ posts }: { posts: readonly Slot[] }) {
  const { t } = useTranslation(['plan', 'imported']);
  const say = useSay();
  const zone = useNow().timeZoneId;
  if (posts.length === 0) return null;
  return (
    <Newest all={posts} step={STEP}>
      {(shown) => (
        <ul className="grid gap-1" data-testid="published-posts">
          {shown.map(({ id, doneOn = '', network, topic, origin, markedAt, addedAt }) => (
            <li key={id}>
              {say.day(doneOn)} · {networkName(network)}
              {topic !== undefined && (
                <span dir="auto" className="block wrap-anywhere">
                  {topic}
                </span>
              )}
              <span className="block text-muted">
                {t(`post.origin.${origin}`)} ·{' '}
                {t('imported:posts.recordedOn', {
                  day: say.day(dayIn(markedAt ?? addedAt, zone).toString()),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Newest>
  );
}
