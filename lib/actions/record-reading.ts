import { storedSettings } from '../db/stored-settings';
import { noteViewer, recallViewer } from '../db/viewers';
import { moveVisit } from '../db/visit-days';
import type { PageFacts, PageReading } from '../domain/page-facts';
import { type PageRef, samePage } from '../domain/page-ref';
import { isPersonal } from '../reading/is-personal';
import { judgeFacts } from '../reading/judge-facts';
import type { KnownViewer } from '../reading/judge-guard';
import { knownViewer } from '../reading/known-viewer';
import { composerOn } from '../reading/read-alarm';
import { brandOf } from './brand-of';
import { coachedPage } from './coached-page';
import { documentOf } from './document-of';
import { keepReading } from './keep-reading';
import { nameViewer } from './name-viewer';
import { noteHealth } from './note-health';
import { refreshBadge } from './refresh-badge';
import { refreshTab } from './refresh-tab';
import { recallComposer, recallTab, rememberComposer, rememberTab } from './tab-memory';

/** What may be said of the page once a later document has said that somebody else is signed in. */
const withoutViewer = (): PageReading => ({ own: 'cannot-tell', contradicts: true });

/** Other people's numbers are nobody's business: only what is the user's own is kept. */
const ownOnly = ({ counts, ...rest }: PageReading): PageReading =>
  rest.own === 'yes' && counts ? { ...rest, counts } : rest;

/** A post may have been begun before the page said as whom, and may go out on the next page. */
async function nameWriter(page: PageRef, viewer: string, tabId: number): Promise<void> {
  const composer = composerOn(page, await recallComposer(tabId));
  if (composer?.look.open) await rememberComposer(tabId, { ...composer, viewer });
}

/** Judges what was read on a page, remembers the verdicts for the tab, and keeps what is the brand's own. */
export async function recordReading(
  message: { href: string; facts: PageFacts; final: boolean },
  tabId: number,
): Promise<null> {
  const { href, facts, final } = message;
  const settings = await storedSettings();
  const page = coachedPage(href, settings);
  if (!page) return null;
  const known = await recallTab(tabId);
  const arrivalId = known && samePage(known.page, page) ? known.arrivalId : undefined;
  const editedIn = known?.editedIn;
  const stale = editedIn !== undefined && editedIn === documentOf(arrivalId);
  const at = new Date().toISOString();
  const judged = ownOnly(await nameViewer(page, judgeFacts(page, facts, { final, stale })));
  const loadedAt = Number(documentOf(arrivalId) ?? Date.parse(at));
  const isNoted =
    judged.viewer === undefined ||
    (await noteViewer(page, href, { handle: judged.viewer, at, loadedAt }));
  const reading = isNoted ? judged : withoutViewer();
  // Where the page names somebody, by an id that nobody knows or in two ways, what was remembered is of no use.
  const isSilent = reading.viewer === undefined && !reading.viewerId && !reading.contradicts;
  const remembered = isSilent ? await recallViewer(page, href, at) : undefined;
  await rememberTab(tabId, {
    page,
    at,
    ...(arrivalId !== undefined && { arrivalId }),
    ...(editedIn !== undefined && { editedIn }),
    reading,
    ...(remembered && { remembered }),
  });
  if (reading.viewer) await nameWriter(page, reading.viewer, tabId);
  const viewer: KnownViewer | undefined = knownViewer(page, at, reading.viewer, remembered);
  if (arrivalId !== undefined) {
    if (isPersonal(page, viewer?.handle, settings.personalAccounts)) await moveVisit(arrivalId, '');
    // Where the address names no account of ours, the visit belongs to the brand that is signed in.
    else if (reading.viewer) await moveVisit(arrivalId, await brandOf(page, settings, reading));
  }
  await keepReading(page, reading, at);
  if (final) await noteHealth(page, href, facts, reading);
  // What one's own profile shows may have completed a must-have.
  await (reading.own === 'yes' ? refreshBadge() : refreshTab(tabId));
  return null;
}
