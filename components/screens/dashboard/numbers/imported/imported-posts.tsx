import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { Import } from '@/lib/domain/imported';
import { useImportedPosts } from '@/lib/live/use-imported-posts';
import { Button } from '../../../../ui/button';
import { columnsOf } from './post-columns';
import { PostGroup } from './post-group';

export interface ImportedPostsProps {
  brandId: string;
  accounts: readonly Account[];
  imports: readonly Import[];
}

const STEP = 12;
const HEAD = 'px-3 py-2 align-bottom text-sm font-medium text-muted';

/** The posts that files hold, file by file and newest first, each with the age at which it was counted. */
export function ImportedPosts({ brandId, accounts, imports }: ImportedPostsProps) {
  const { t } = useTranslation('imported');
  const [limit, setLimit] = useState(STEP);
  const posts = useImportedPosts(brandId, limit);
  if (!posts || posts.length === 0) return null;
  const columns = columnsOf(posts);
  const groups = Map.groupBy(posts, ({ accountId, importId }) => `${accountId} ${importId}`);
  return (
    <div className="grid grid-cols-1 gap-2">
      <h3 className="font-semibold">{t('posts.title')}</h3>
      <div className="overflow-hidden rounded-lg border border-line bg-raised">
        <table aria-label={t('posts.title')} className="w-full wrap-normal max-sm:block">
          <thead className="max-sm:sr-only">
            <tr>
              <th scope="col" className={`${HEAD} text-start`}>
                {t('posts.post')}
                <span className="block font-normal">{t('posts.dayAndAge')}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={`${HEAD} text-end`}>
                  {t(`posts.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {[...groups].map(([key, group]) => (
            <PostGroup
              key={key}
              posts={group}
              account={accounts.find(({ id }) => id === group[0]?.accountId)}
              imported={imports.find(({ id }) => id === group[0]?.importId)}
              columns={columns}
            />
          ))}
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
