import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { Import } from '@/lib/domain/imported';
import type { ImportedPost } from '@/lib/live/use-imported-posts';
import { useSayHolds } from '../../../../charts/frame/use-say-holds';
import { AccountName } from '../account-name';
import { AssumedDay } from './assumed-day';
import { FileName } from './file-line';
import { commonParts, type PostColumn } from './post-columns';
import { PostReadingRow } from './post-reading-row';

export interface PostGroupProps {
  /** Posts of one account whose newest numbers are from one file. */
  posts: readonly ImportedPost[];
  account: Account | undefined;
  /** The import that their numbers are from. */
  imported: Import | undefined;
  columns: readonly PostColumn[];
}

/** The posts of one file: whose they are, which file, and what their engagement holds is said once, above them. */
export function PostGroup({ posts, account, imported, columns }: PostGroupProps) {
  const { t } = useTranslation('imported');
  const sayHolds = useSayHolds();
  const parts = commonParts(posts);
  return (
    <tbody data-testid="post-group" className="max-sm:block">
      <tr className="max-sm:block">
        <th
          scope="rowgroup"
          colSpan={columns.length + 1}
          className="border-t border-line bg-sunken px-3 py-2 text-start text-sm font-normal text-muted max-sm:block"
        >
          <span className="block text-ink">
            {account && (
              <>
                <AccountName account={account} /> ·{' '}
              </>
            )}
            <FileName imported={imported} />
          </span>
          {parts && <span className="block">{t('posts.holds', { parts: sayHolds(parts) })}</span>}
          {imported && <AssumedDay imported={imported} />}
        </th>
      </tr>
      {posts.map((post) => (
        <PostReadingRow
          key={post.post}
          saysParts={parts === undefined}
          {...{ post, imported, columns }}
        />
      ))}
    </tbody>
  );
}
