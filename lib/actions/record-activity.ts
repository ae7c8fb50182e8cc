import { storedSettings } from '../db/stored-settings';
import { addToVisitDay } from '../db/visit-days';
import { samePage } from '../domain/page-ref';
import { isTimed } from '../measure/time/is-timed';
import { splitAtMidnight } from '../measure/time/split-at-midnight';
import { isPersonal } from '../reading/is-personal';
import { knownViewer } from '../reading/known-viewer';
import { brandOf } from './brand-of';
import { coachedPage } from './coached-page';
import { recallTab } from './tab-memory';

/** What was counted longer ago was held back by nothing we know of. */
const OLDEST_MS = 2 * 24 * 3600 * 1000;

/** Such a moment is believed only if it lies in the near past: a page could claim any. */
const credible = (until: number): Temporal.Instant => {
  const now = Date.now();
  const isNear = until <= now && until > now - OLDEST_MS;
  return Temporal.Instant.fromEpochMilliseconds(isNear ? Math.round(until) : now);
};

/**
 * Adds seconds of visible, focused use to the totals of the page's brand, on the days on which they were. What a
 * running timer of that brand measures already is not counted a second time.
 */
export async function recordActivity(
  message: { id: string; href: string; seconds: number; until: number },
  tabId: number,
): Promise<null> {
  const settings = await storedSettings();
  const page = coachedPage(message.href, settings);
  if (!page) return null;
  const known = await recallTab(tabId);
  // The tab may show another network by now; who was signed in there says nothing here.
  const reading = known?.page.network === page.network ? known.reading : undefined;
  const viewer = knownViewer(page, '', reading?.viewer, known?.remembered);
  if (isPersonal(page, viewer?.handle, settings.personalAccounts)) return null;
  const brandId = await brandOf(page, settings, reading);
  if (isTimed(settings, brandId)) return null;
  const until = credible(message.until);
  const from = until.subtract({ milliseconds: Math.round(message.seconds * 1000) });
  await addToVisitDay(
    { brandId, network: page.network, kind: page.kind },
    splitAtMidnight(from, until, Temporal.Now.timeZoneId()).map(({ day, seconds }) => ({
      day,
      visits: 0,
      activeSeconds: seconds,
    })),
    message.id,
    known && samePage(known.page, page) ? known.arrivalId : undefined,
  );
  return null;
}
