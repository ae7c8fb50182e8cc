import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { Import } from '@/lib/domain/imported';
import { useImportedPosts } from '@/lib/live/use-imported-posts';
import { Button } from '../../../../ui/button';
import { PostReadingRow } from './post-reading-row';

export interface ImportedPostsProps {
  brandId: string;
  accounts: readonly Account[];
  imports: readonly Import[];
}

const STEP = 12;
const HEAD = 'px-3 py-2 text-sm font-medium text-muted';

/** The posts that files hold, newest first, each with the age at which it was counted. */
export function ImportedPosts({ brandId, accounts, imports }: ImportedPostsProps) {
  const { t } = useTranslation('imported');
  const [limit, setLimit] = useState(STEP);
  const posts = useImportedPosts(brandId, limit);
  if (!posts || posts.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-2">
      <h3 className="font-semibold">{t('posts.title')}</h3>
      <div className="rounded-lg border border-line bg-raised">
        <table aria-label={t('posts.title')} className="w-full wrap-normal">
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} text-start`}>
                {t('posts.post')}
              </th>
              <th scope="col" className={`${HEAD} text-end`}>
                {t('posts.engagements')}
              </th>
              <th scope="col" className={`${HEAD} text-end max-sm:hidden`}>
                {t('posts.reach')}
              </th>
              <th scope="col" className={`${HEAD} text-end max-sm:hidden`}>
                {t('posts.views')}
              </th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => (
              <PostReadingRow
                key={`${post.accountId} ${post.post}`}
                post={post}
                account={accounts.find(({ id }) => id === post.accountId)}
                imported={imports.find(({ id }) => id === post.importId)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {posts.length === limit && (
        <Button className="justify-self-start" onClick={() => setLimit(limit + 3 * STEP)}>
          {t('posts.more')}
        </Button>
      )}
    </div>
  );
}
