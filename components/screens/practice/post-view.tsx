import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ui/action-link';
import { MissingView } from './missing-view';
import { PostCard } from './post-card';
import { usePractice, useProfile } from './practice-store';
import { profileHref } from './route';

export function PostView({ handle, id }: { handle: string; id: string }) {
  const { t } = useTranslation('practice');
  const author = useProfile(handle);
  const post = usePractice(({ posts }) =>
    posts.find((entry) => entry.id === id && entry.author === handle),
  );
  if (!author || !post) return <MissingView />;
  return (
    <>
      <h1 className="sr-only">{t('post.title', { name: author.name })}</h1>
      <PostCard post={post} alone />
      <p className="px-1 text-muted">{t('post.noReplies')}</p>
      <ActionLink round href={profileHref(handle)} className="justify-self-start">
        <span dir="auto">{t('post.back', { name: author.name })}</span>
      </ActionLink>
    </>
  );
}
