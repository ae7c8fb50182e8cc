import Heart from 'lucide-react/icons/heart';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/components/ui/relative-time';
import type { PracticePost } from '@/lib/domain/practice';
import { hueOf } from './hue';
import { Panel } from './panel';
import { Portrait } from './portrait';
import { useProfile } from './practice-store';
import { postHref, profileHref } from './route';
import { usePeopleTexts } from './use-texts';

export interface PostCardProps {
  post: PracticePost;
  alone?: boolean;
  /** It has just been published. */
  published?: boolean;
}

/** One post, in the feed, on a profile or alone. */
export function PostCard({ post, alone, published }: PostCardProps) {
  const { t } = useTranslation('practice');
  const { textOf, altOf } = usePeopleTexts();
  const author = useProfile(post.author);
  if (!author) return null;
  return (
    <Panel
      role="article"
      className="grid gap-3"
      aria-label={t('post.title', { name: author.name })}
      {...(published && {
        'data-practice': 'published',
        'data-id': post.id,
        'data-handle': post.author,
      })}
    >
      <div className="flex items-center gap-3">
        <Portrait profile={author} />
        <div className="grid min-w-0">
          <a href={profileHref(author.handle)} className="font-semibold hover:underline" dir="auto">
            {author.name}
          </a>
          <span className="text-sm text-muted">
            @{author.handle} · <RelativeTime at={post.at} />
          </span>
        </div>
      </div>
      <p dir="auto" className="text-lg whitespace-pre-wrap">
        {textOf(post)}
      </p>
      {post.picture && (
        <div
          role="img"
          aria-label={altOf(post) || t('post.undescribed')}
          data-drawn="picture"
          style={{ '--hue': hueOf(post.id) }}
          className="aspect-[16/9] rounded-[12px]"
        />
      )}
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span className="inline-flex items-center gap-1.5">
          <Heart aria-hidden size={15} />
          {t('post.likes', { count: post.likes })}
        </span>
        {!alone && (
          <a href={postHref(post.author, post.id)} className="font-medium text-ink hover:underline">
            {t('post.open')}
          </a>
        )}
      </div>
    </Panel>
  );
}
