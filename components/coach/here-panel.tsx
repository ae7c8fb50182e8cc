import { useTranslation } from 'react-i18next';
import type { Verdict } from '@/lib/domain/page-facts';
import { networkName } from '@/lib/live/network-list';
import type { ActivePage } from '@/lib/live/active-page';
import { showHandle } from '@/lib/live/show-handle';
import { NetworkMark } from '../ui/network-mark';
import { Signal } from '../ui/signal';
import { AllowHere } from './allow-here';
import { type NetworkPage, pageMatch } from './page-match';
import { SignedInLine } from './reading/signed-in-line';
import { StoppedHere } from './stopped-here';

export interface HerePanelProps {
  active: ActivePage;
  /** Whether the page shows an account of the working brand. */
  own: Verdict;
  /** What to say of a page that the browser does not show us. */
  hidden: string;
}

const OWNED: ReadonlySet<string> = new Set(['profile', 'post', 'story']);

/** Where the user is: the network, the kind of page, and whose account it shows. */
export function HerePanel({ active, own, hidden }: HerePanelProps) {
  const { t } = useTranslation(['coach', 'common']);
  if (active.state === 'loading') return <div className="h-12" />;
  if (active.state === 'stopped') return <StoppedHere network={active.network} />;
  if (active.state !== 'network') {
    const text = active.state === 'hidden' ? hidden : t(`coach:here.${active.state}`);
    return (
      <p data-testid="here" data-state={active.state} className="text-muted">
        {text}
      </p>
    );
  }
  const { page, reading, match, otherBrand, viewerBrand, allowed, guard } = active;
  const isOwn = own === 'yes' && OWNED.has(page.kind);
  // Whose account this is and who is signed in are the same question then, and the line below answers it.
  const isNobodys =
    (guard.state === 'unknown' || guard.state === 'personal') &&
    (!page.handle || reading?.own === 'yes');
  // The account in the address, else the one that is signed in.
  const shown = page.handle ?? (match.because === 'viewer' ? guard.viewer?.handle : undefined);
  return (
    <div
      data-testid="here"
      data-state="network"
      data-network={page.network}
      data-kind={page.kind}
      data-handle={page.handle}
      data-match={otherBrand ? 'other-brand' : viewerBrand ? 'viewer-other' : match.because}
      className="grid grid-cols-1 gap-2"
    >
      <div className="flex flex-wrap items-start gap-2.5">
        <span className="mt-0.5 inline-flex">
          <NetworkMark network={page.network} />
        </span>
        <div className="grid min-w-0 flex-[1_1_12rem] gap-0.5">
          <p>
            <span className="font-medium">{networkName(page.network)}</span>
            <span className="text-muted">
              {' · '}
              {t(`common:pageKinds.${page.kind}${isOwn ? '-own' : ''}`)}
            </span>
          </p>
          {!isNobodys && (
            <div className="flex flex-wrap gap-x-3 text-sm">
              {shown && <bdi>{showHandle(page.network, shown)}</bdi>}
              <MatchLine active={active} own={own} />
            </div>
          )}
          <SignedInLine active={active} />
        </div>
      </div>
      {!allowed && <AllowHere network={page.network} />}
    </div>
  );
}

function MatchLine({ active, own }: { active: NetworkPage; own: Verdict }) {
  const { t } = useTranslation('coach');
  const { signal, words, brand } = pageMatch(active, own);
  return (
    <p className="flex items-start gap-1">
      <Signal kind={signal} className="mt-px" />
      <span className={signal === 'cannot-tell' ? 'text-muted' : undefined}>
        {t(`here.match.${words}`, { brand })}
      </span>
    </p>
  );
}
