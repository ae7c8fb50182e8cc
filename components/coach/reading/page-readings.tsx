import type { Brand } from '@/lib/domain/brand';
import type { NetworkPage } from '../page-match';
import { ComposerCheck } from './composer-check';
import { PostLogged } from './post-logged';
import { ProfileAudit } from './profile-audit';
import { ACCOUNT_METRICS } from '@/lib/domain/snapshot';
import { RecordCount } from './record-count';

export interface PageReadingsProps {
  brand: Brand;
  active: NetworkPage;
  /** There is more room in the panel than in the popup. */
  panel: boolean;
}

/** What was read on the page at hand: the post that is written, and the brand's own profile. */
export function PageReadings({ brand, active, panel }: PageReadingsProps) {
  const { tabId, page, reading, readAt, match, composer } = active;
  const accountId = match.because === 'account' ? match.accountId : undefined;
  const isOwn = reading?.own === 'yes' && accountId !== undefined && match.brandId === brand.id;
  // In the popup there is room for the one that the weekly numbers ask for.
  const counts = ACCOUNT_METRICS.flatMap((metric) => {
    const count = panel || metric === 'followers' ? reading?.counts?.[metric] : undefined;
    return count ? [[metric, count] as const] : [];
  });
  return (
    <>
      {composer?.loggedFor === brand.id && <PostLogged tabId={tabId} composer={composer} />}
      {composer && (
        <ComposerCheck
          composer={composer}
          unlisted={active.guard.state === 'unknown'}
          full={panel}
        />
      )}
      {isOwn && readAt && (
        <ProfileAudit network={page.network} reading={reading} readAt={readAt} open={panel} />
      )}
      {isOwn && counts.length > 0 && (
        <div className="grid gap-1.5">
          {counts.map(([metric, count]) => (
            <RecordCount
              key={metric}
              brand={brand}
              accountId={accountId}
              network={page.network}
              metric={metric}
              count={count}
            />
          ))}
        </div>
      )}
    </>
  );
}
