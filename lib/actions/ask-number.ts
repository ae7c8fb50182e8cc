import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { accountOf } from '../detection/account-of';
import { classifyUrl } from '../detection/classify-url';
import { type AskedNumber, askedNumberKey } from '../domain/asked-number';
import { LANGUAGES } from '../domain/language';
import { maskSettings } from '../domain/mask-brand';
import { networkOfAccounts } from '../domain/network-id';
import { readSelection } from '../measure/read-selection';
import { openWindow } from './open-window';

/**
 * Asks in a small window what a selected number is. Nobody has kept which language the page is in, so it is read as the app's, as
 * the browser's and as both of ours, and where these differ the user says which one is right. A text that is no number is
 * dropped here.
 */
export async function askNumber(selected: string, pageUrl: string): Promise<void> {
  const { workingBrandId, mastodonHosts, language } = maskSettings(await storedSettings());
  if (workingBrandId === undefined) return;
  const page = classifyUrl(pageUrl, mastodonHosts);
  const network = page && networkOfAccounts(page.network);
  const named = page?.handle === undefined ? undefined : accountOf(page);
  const accounts = await db.accounts.where('brandId').equals(workingBrandId).toArray();
  const account = named && accounts.find((one) => one.network === network && one.key === named.key);
  const number = readSelection(selected, [language, navigator.language, ...LANGUAGES]);
  const asked: AskedNumber = {
    brandId: workingBrandId,
    isOthers: named !== undefined && !account,
    ...(network && { network }),
    ...(account && { accountId: account.id }),
    ...(number && { number }),
  };
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [askedNumberKey(id)]: asked });
  await openWindow(`number=${id}`);
}
