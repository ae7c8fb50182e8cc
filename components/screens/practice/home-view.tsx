import { useTranslation } from 'react-i18next';
import { Panel } from './panel';
import { Portrait } from './portrait';
import { PostCard } from './post-card';
import { usePractice, useViewer } from './practice-store';

export function HomeView() {
  const { t } = useTranslation('practice');
  const viewer = useViewer();
  const posts = usePractice((state) => state.posts);
  return (
    <>
      <h1 className="sr-only">{t('home.title')}</h1>
      <Panel className="p-3">
        {viewer ? (
          <a href="#/compose" className="flex items-center gap-3">
            <Portrait profile={viewer} />
            <span className="flex-1 rounded-full bg-sunken px-4 py-2.5 text-muted" dir="auto">
              {t('home.prompt', { name: viewer.name })}
            </span>
          </a>
        ) : (
          <p className="p-1 text-muted">{t('home.signedOut')}</p>
        )}
      </Panel>
      {posts.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  );
}
