import type { Brand } from '@/lib/domain/brand';
import type { NetworkPage } from '../page-match';
import { ComposerCheck } from './composer-check';
import { PostLogged } from './post-logged';
import { ProfileAudit } from './profile-audit';
import { RecordFollowers } from './record-followers';

export interface PageReadingsProps {
  brand: Brand;
  active: NetworkPage;
  /** There is more room in the panel than in the popup. */
  panel: boolean;
}

/** What was read on the page at hand: the post that is written, and the brand's own profile. */
export function PageReadings({ brand, active, panel }: PageReadingsProps) {
  const { tabId, page, reading, readAt, match, composer } = active;
  const followers = reading?.counts?.followers;
  const accountId = match.because === 'account' ? match.accountId : undefined;
  const isOwn = reading?.own === 'yes' && accountId !== undefined && match.brandId === brand.id;
  return (
    <>
      {composer?.loggedFor === brand.id && <PostLogged tabId={tabId} composer={composer} />}
      {composer && <ComposerCheck composer={composer} full={panel} />}
      {isOwn && readAt && (
        <ProfileAudit network={page.network} reading={reading} readAt={readAt} open={panel} />
      )}
      {isOwn && followers && (
        <RecordFollowers
          brand={brand}
          accountId={accountId}
          network={page.network}
          count={followers}
        />
      )}
    </>
  );
}
