import Link2 from 'lucide-react/icons/link-2';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hueOf } from './hue';
import { ActionLink } from '@/components/ui/action-link';
import { MissingView } from './missing-view';
import { Panel } from './panel';
import { Portrait } from './portrait';
import { PostCard } from './post-card';
import { usePractice, useProfile } from './practice-store';
import { editHref } from './route';
import { usePeopleTexts } from './use-texts';

/** A profile. What the coach may read here is marked with `data-practice`, as a real network marks its own. */
export function ProfileView({ handle }: { handle: string }) {
  const { t } = useTranslation('practice');
  const { bioOf } = usePeopleTexts();
  const profile = useProfile(handle);
  const own = usePractice(({ viewer }) => viewer === handle);
  const all = usePractice((state) => state.posts);
  // Said once, as a real network says it: whoever comes back to this page has published nothing.
  const [published] = useState(() => (history.state as { published?: string } | null)?.published);
  useEffect(() => {
    if (published) history.replaceState(null, '');
  }, [published]);
  if (!profile) return <MissingView />;
  const posts = all.filter((post) => post.author === handle);
  const bio = bioOf(profile);
  return (
    <>
      <Panel
        className="overflow-hidden"
        data-practice="profile"
        data-handle={handle}
        data-followers={profile.followers}
      >
        <div
          aria-hidden
          data-drawn={profile.avatar ? 'cover' : undefined}
          style={{ '--hue': hueOf(handle) }}
          className="-mx-4 -mt-4 h-24 border-b border-line bg-sunken"
        />
        <div className="-mt-10 flex flex-wrap items-end justify-between gap-4">
          <span
            data-practice={profile.avatar ? 'avatar' : undefined}
            className="inline-flex rounded-full bg-raised p-1"
          >
            <Portrait profile={profile} size="large" />
          </span>
          {own && (
            <ActionLink round href={editHref(handle)} data-practice="edit-profile">
              {t('profile.edit')}
            </ActionLink>
          )}
        </div>
        <h1 dir="auto" className="mt-3 text-xl">
          {profile.name}
        </h1>
        <p className="text-muted">@{handle}</p>
        <p
          dir="auto"
          data-practice={bio ? 'bio' : undefined}
          className={bio ? 'mt-3 text-lg' : 'mt-3 text-muted'}
        >
          {bio || t(own ? 'profile.noBio' : 'profile.noBioOther')}
        </p>
        {(profile.link || own) && (
          <p className="mt-2 flex items-center gap-1.5 text-muted">
            <Link2 aria-hidden size={16} className="shrink-0" />
            <span dir="auto" data-practice={profile.link ? 'link' : undefined}>
              {profile.link || t('profile.noLink')}
            </span>
          </p>
        )}
        <p className="mt-3 font-medium">{t('people.followers', { count: profile.followers })}</p>
      </Panel>
      <h2 className="px-1 text-lg">{t('profile.posts')}</h2>
      {posts.map((post) => (
        <PostCard key={post.id} post={post} published={post.id === published} />
      ))}
      {posts.length === 0 && (
        <Panel className="grid justify-items-start gap-2">
          <p className="font-semibold">{t('profile.noPosts')}</p>
          <p className="text-muted">{t(own ? 'profile.noPostsOwn' : 'profile.noPostsOther')}</p>
          {own && (
            <ActionLink round strong href="#/compose" className="mt-1">
              {t('profile.firstPost')}
            </ActionLink>
          )}
        </Panel>
      )}
    </>
  );
}
