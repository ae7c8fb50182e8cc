import { browser } from 'wxt/browser';
import { AskedNumber, askedNumberKey } from '../domain/asked-number';

/** Takes a selected number out of the session's storage; `null` where it is not there, or no longer. */
export async function takeAskedNumber(id: string): Promise<AskedNumber | null> {
  const key = askedNumberKey(id);
  const stored = AskedNumber.safeParse((await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return stored.data ?? null;
}
