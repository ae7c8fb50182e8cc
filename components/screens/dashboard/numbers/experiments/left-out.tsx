import { useTranslation } from 'react-i18next';
import type { ExperimentPost } from '@/lib/live/use-experiments';
import { armLetter } from './arm-letter';
import { PostLine } from './post-line';
import { PostList } from './post-list';
import { useSayStanding } from './use-say-standing';

/** The posts that do not count, each with its reason: what is left out in silence would be a choice. */
export function LeftOut({ posts }: { posts: readonly ExperimentPost[] }) {
  const { t } = useTranslation('experiments');
  const sayStanding = useSayStanding();
  const out = posts.filter(
    ({ standing, open }) => !open && standing !== 'read' && standing !== 'planned',
  );
  if (out.length === 0) return null;
  return (
    <PostList title={t('leftOut.title', { count: out.length })} testId="experiment-left-out">
      {out.map((post) => (
        <PostLine
          key={post.slot.id}
          slot={post.slot}
          text={`${armLetter(post.arm)} · ${sayStanding(post)}`}
        />
      ))}
    </PostList>
  );
}
