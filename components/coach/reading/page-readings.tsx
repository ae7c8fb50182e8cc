import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { networkName } from '@/lib/live/network-list';
import { Signal } from '../../ui/signal';
import type { NetworkPage } from '../page-match';
import { ComposerCheck } from './composer-check';
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
  const { t } = useTranslation('reading');
  const { page, reading, readAt, match, composer } = active;
  const followers = reading?.counts?.followers;
  const accountId = match.because === 'account' ? match.accountId : undefined;
  const isOwn = reading?.own === 'yes' && accountId !== undefined && match.brandId === brand.id;
  return (
    <>
      {composer?.loggedFor === brand.id && (
        <p data-testid="post-logged" className="flex items-start gap-1 text-sm">
          <Signal kind="met" className="mt-px" />
          {t('published', { network: networkName(page.network) })}
        </p>
      )}
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
