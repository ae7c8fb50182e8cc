import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { classifyUrl } from '../detection/classify-url';
import type { PageFacts, PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { judgeFacts } from '../reading/judge-facts';
import { resolveBrand } from '../reading/resolve-brand';
import { rememberTab } from './tab-memory';

/** Stores the follower count of one of the brands' own accounts; other people's are never stored. */
async function keepFollowers(page: PageRef, reading: PageReading, readAt: string) {
  if (reading.own !== 'yes' || reading.followers === undefined) return;
  const { followers } = reading;
  await db.transaction('rw', [db.accounts, db.accountFacts], async () => {
    const accounts = await db.accounts.toArray();
    const { because, accountId } = resolveBrand({ page, reading, accounts });
    if (because !== 'account' || !accountId) return;
    await db.accountFacts.put({ accountId, key: 'followers', value: followers, readAt });
  });
}

/** Judges what was read on a page and remembers the verdicts for the tab. */
export async function recordReading(
  message: { href: string; facts: PageFacts; final: boolean },
  tabId: number,
): Promise<null> {
  const settings = await storedSettings();
  const page = classifyUrl(message.href, settings.mastodonHosts);
  if (!page) return null;
  const reading = judgeFacts(page, message.facts, { final: message.final });
  const at = new Date().toISOString();
  await rememberTab(tabId, { page, at, reading });
  await keepFollowers(page, reading, at);
  return null;
}
