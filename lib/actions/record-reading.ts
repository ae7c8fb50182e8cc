import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { noteViewer, recallViewer } from '../db/viewers';
import { moveVisit } from '../db/visit-days';
import type { PageFacts, PageReading } from '../domain/page-facts';
import { type PageRef, samePage } from '../domain/page-ref';
import type { PersonalAccount } from '../domain/personal-account';
import { isPersonal } from '../reading/is-personal';
import { judgeFacts } from '../reading/judge-facts';
import { resolveBrand } from '../reading/resolve-brand';
import { coachedPage } from './coached-page';
import { documentOf } from './document-of';
import { keepReading } from './keep-reading';
import { nameViewer } from './name-viewer';
import { noteHealth } from './note-health';
import { refreshTab } from './refresh-tab';
import { recallTab, rememberTab } from './tab-memory';

/**
 * Where the address names no account of ours, the visit belongs to the brand that is signed in, and to none where the
 * user is there as themselves.
 */
async function countForViewer(
  arrivalId: string,
  page: PageRef,
  reading: PageReading,
  personal: readonly PersonalAccount[],
) {
  if (isPersonal(page, reading.viewer, personal)) return moveVisit(arrivalId, '');
  const accounts = await db.accounts.toArray();
  const { because, brandId } = resolveBrand({ page, reading, accounts });
  if (because === 'viewer' && brandId) await moveVisit(arrivalId, brandId);
}

/** Judges what was read on a page, remembers the verdicts for the tab, and keeps what is the brand's own. */
export async function recordReading(
  message: { href: string; facts: PageFacts; final: boolean },
  tabId: number,
): Promise<null> {
  const { href, facts, final } = message;
  const settings = await storedSettings();
  const { personalAccounts } = settings;
  const page = coachedPage(href, settings);
  if (!page) return null;
  const known = await recallTab(tabId);
  const arrivalId = known && samePage(known.page, page) ? known.arrivalId : undefined;
  const editedIn = known?.editedIn;
  const stale = editedIn !== undefined && editedIn === documentOf(arrivalId);
  const reading = await nameViewer(page, judgeFacts(page, facts, { final, stale }));
  const at = new Date().toISOString();
  if (reading.viewer !== undefined) await noteViewer(page, href, reading.viewer, at);
  const remembered = reading.viewer === undefined ? await recallViewer(page, href, at) : undefined;
  await rememberTab(tabId, {
    page,
    at,
    ...(arrivalId !== undefined && { arrivalId }),
    ...(editedIn !== undefined && { editedIn }),
    reading,
    ...(remembered && { remembered }),
  });
  if (arrivalId !== undefined) await countForViewer(arrivalId, page, reading, personalAccounts);
  await keepReading(page, reading, at);
  if (final) await noteHealth(page, href, facts, reading);
  await refreshTab(tabId);
  return null;
}
