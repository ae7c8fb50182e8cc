import { addToVisitDay } from '../db/visit-days';
import { storedSettings } from '../db/stored-settings';
import { samePage } from '../domain/page-ref';
import { isPersonal } from '../reading/is-personal';
import { knownViewer } from '../reading/known-viewer';
import { brandOf } from './brand-of';
import { coachedPage } from './coached-page';
import { recallTab } from './tab-memory';

/** Adds seconds of visible, focused use to the day's total of the page's brand. */
export async function recordActivity(
  message: { id: string; href: string; seconds: number },
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
  const arrivalId = known && samePage(known.page, page) ? known.arrivalId : undefined;
  await addToVisitDay(
    {
      brandId: await brandOf(page, settings.workingBrandId, reading),
      network: page.network,
      kind: page.kind,
    },
    { visits: 0, activeSeconds: message.seconds },
    message.id,
    arrivalId,
  );
  return null;
}
