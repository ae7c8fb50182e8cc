import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActivePage } from '@/lib/live/use-active-page';
import { useBrands, useWorkingBrand } from '@/lib/live/use-brands';
import { usePause } from '@/lib/live/use-pause';
import { CoachHeader } from './coach-header';
import { CoachNow, type CoachNowProps } from './coach-now';
import { HerePanel } from './here-panel';
import { openPage } from './open-page';
import { NoBrand } from './no-brand';
import { PauseNote } from './pause-note';
import { PlaybookTexts } from './playbook-texts';
import { StageSummary } from './stage-summary';
import { Unpinned } from './unpinned';

export interface CoachProps {
  surface: 'popup' | 'panel';
  /** Holds the coach to one tab; left out, it follows the active one. */
  tabId?: number | undefined;
  onOpenPanel?: () => void;
  /** What the surface has room for below what to do next. */
  beside?: CoachNowProps['beside'];
  /** What the surface adds at its end, once there is a brand. */
  footer?: ReactNode;
}

/** What to say of a page that the browser does not show us. */
const HIDDEN = { popup: 'here.hidden', panel: 'here.hiddenPanel' } as const;

/** The coach itself: the same parts in the popup and beside the page. */
export function Coach({ surface, tabId, onOpenPanel, beside, footer }: CoachProps) {
  const { t } = useTranslation('coach');
  const pinned = useWorkingBrand();
  const brands = useBrands();
  const active = useActivePage(tabId);
  const pausedUntil = usePause();
  // Quiet until both are known: a flash of "no brand" would be a wrong claim.
  if (pinned === undefined || brands === undefined || active.state === 'loading') {
    return <div className="min-h-80" />;
  }
  const hasBrands = brands.length > 0;
  // Where nothing is pinned the page proposes whom this is for.
  const brand = pinned ?? (active.state === 'network' ? active.proposed : undefined) ?? null;
  return (
    <main
      data-testid="coach"
      data-stage={brand?.stage}
      className="grid grid-cols-1 gap-3 px-4 py-3"
    >
      <h1 className="sr-only">Stagecoach</h1>
      <CoachHeader
        brand={brand}
        pinned={pinned}
        hasBrands={hasBrands}
        onOpenPanel={onOpenPanel}
        tabId={tabId ?? ('tabId' in active ? active.tabId : undefined)}
      />
      {brand ? (
        <PlaybookTexts brandId={brand.id}>
          <StageSummary
            brand={brand}
            named={surface === 'panel'}
            onOpenStages={() => void openPage('dashboard.html#/stages')}
          />
          {!pinned && <Unpinned active={active} />}
          {pausedUntil === undefined ? (
            <CoachNow brand={brand} active={active} surface={surface} beside={beside} />
          ) : (
            <PauseNote until={pausedUntil} />
          )}
        </PlaybookTexts>
      ) : (
        <>
          <section aria-label={t('here.label')} className="border-y border-line py-2.5">
            <HerePanel active={active} own="cannot-tell" hidden={t(HIDDEN[surface])} />
          </section>
          {hasBrands ? <Unpinned active={active} /> : <NoBrand />}
        </>
      )}
      {brand && footer}
    </main>
  );
}
