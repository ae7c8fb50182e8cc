import { addToVisitDay } from '../db/visit-days';
import { storedSettings } from '../db/stored-settings';
import { READINGS } from '../detection/readings';
import { samePage } from '../domain/page-ref';
import type { ReadingPlan } from '../domain/reading-plan';
import { planFor } from '../reading/plan-for';
import { brandOf } from './brand-of';
import { coachedPage } from './coached-page';
import { documentOf } from './document-of';
import { closeLeftComposer } from './record-composer';
import { refreshBadge } from './refresh-badge';
import { refreshTab } from './refresh-tab';
import { recallTab, rememberTab } from './tab-memory';

/**
 * A page was arrived at: counts the visit once, remembers what the tab shows, and answers with what to
 * do there. `null` for a page of no network we know, or of one that is not coached.
 */
export async function recordVisit(
  message: { id: string; href: string; fragment: boolean },
  tabId: number,
): Promise<ReadingPlan | null> {
  const settings = await storedSettings();
  const page = coachedPage(message.href, settings);
  if (!page) return null;
  const known = await recallTab(tabId);
  if (documentOf(known?.arrivalId) !== documentOf(message.id)) {
    await closeLeftComposer(tabId, page, message.href, settings);
  }
  // Where the fragment is the route, as on Telegram, the address says another page; elsewhere it is the same one.
  const stayed = message.fragment && known !== undefined && samePage(known.page, page);
  if (!stayed) {
    const isEdited = page.kind === 'profile-edit' || page.kind === 'settings';
    const editedIn = isEdited ? documentOf(message.id) : known?.editedIn;
    await rememberTab(tabId, {
      page,
      at: new Date().toISOString(),
      arrivalId: message.id,
      ...(editedIn !== undefined && { editedIn }),
    });
    const brandId = await brandOf(page, settings);
    const day = Temporal.Now.plainDateISO().toString();
    await addToVisitDay(
      { brandId, network: page.network, kind: page.kind },
      [{ day, visits: 1, activeSeconds: 0 }],
      message.id,
    );
  }
  await refreshBadge();
  await refreshTab(tabId);
  return planFor(page.kind, READINGS[page.network], settings.idleAfter);
}
