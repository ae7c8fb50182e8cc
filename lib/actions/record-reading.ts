import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { moveVisit } from '../db/visit-days';
import type { PageFacts, PageReading } from '../domain/page-facts';
import { type PageRef, samePage } from '../domain/page-ref';
import { judgeFacts } from '../reading/judge-facts';
import { resolveBrand } from '../reading/resolve-brand';
import { coachedPage } from './coached-page';
import { recallTab, rememberTab } from './tab-memory';

/** Stores the follower count of one of the brands' own accounts; other people's are never stored. */
async function keepFollowers(page: PageRef, reading: PageReading, readAt: string) {
  if (reading.own !== 'yes' || reading.followers === undefined) return;
  const { followers } = reading;
  await db.transaction('rw', [db.accounts, db.accountFacts], async () => {
    const accounts = await db.accounts.toArray();
    const { because, accountId } = resolveBrand({ page, reading, accounts });
    if (because !== 'account' || !accountId) return;
    await db.accountFacts.put({
      accountId,
      key: 'followers',
      value: followers,
      at: readAt,
      source: 'read',
    });
  });
}

/** Where the address names no account of ours, the visit belongs to the brand that is signed in. */
async function countForViewer(arrivalId: string, page: PageRef, reading: PageReading) {
  const accounts = await db.accounts.toArray();
  const { because, brandId } = resolveBrand({ page, reading, accounts });
  if (because === 'viewer' && brandId) await moveVisit(arrivalId, brandId);
}

/** Judges what was read on a page and remembers the verdicts for the tab. */
export async function recordReading(
  message: { href: string; facts: PageFacts; final: boolean },
  tabId: number,
): Promise<null> {
  const settings = await storedSettings();
  const page = coachedPage(message.href, settings);
  if (!page) return null;
  const reading = judgeFacts(page, message.facts, { final: message.final });
  const at = new Date().toISOString();
  const known = await recallTab(tabId);
  const arrivalId = known && samePage(known.page, page) ? known.arrivalId : undefined;
  await rememberTab(tabId, { page, at, ...(arrivalId !== undefined && { arrivalId }), reading });
  if (arrivalId !== undefined) await countForViewer(arrivalId, page, reading);
  await keepFollowers(page, reading, at);
  return null;
}
