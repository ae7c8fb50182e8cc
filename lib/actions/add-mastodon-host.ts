import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import { classifyUrl } from '../detection/classify-url';
import registry from '../detection/registry';
import { hostName } from '../domain/host-name';
import { otherSoftware } from '../domain/other-software';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { registerPageScript } from './register-page-script';

/**
 * Adds a Mastodon server by address, so that its pages are recognised. Reading them is a separate
 * permission, asked for in the same click when `ask` is set. A known network's host is refused, and one whose name says
 * that it runs something else.
 */
export function addMastodonHost(address: string, ask = false): Promise<Outcome<string>> {
  const host = hostName(address);
  const known = host && classifyUrl(`https://${host}/`);
  if (known) {
    const network = registry.find(({ id }) => id === known.network)?.name ?? known.network;
    return Promise.resolve(refused('host-known', { host, network }));
  }
  const software = host && otherSoftware(host);
  if (software) return Promise.resolve(refused('host-other-software', { host, software }));
  if (!host) {
    return Promise.resolve(refused('host-invalid', { host: address.trim().slice(0, 100) }));
  }
  const asked = ask ? browser.permissions.request({ origins: [`https://${host}/*`] }) : true;
  return guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { mastodonHosts } = await storedSettings();
      await writeSettings({ mastodonHosts: [...new Set([...mastodonHosts, host])] });
    });
    await registerPageScript();
    return (await asked) ? done(host) : refused('permission-denied');
  });
}

/** Forgets a Mastodon server and gives its permission back. Accounts on it stay with their brands. */
export const removeMastodonHost = (host: string): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { mastodonHosts } = await storedSettings();
      await writeSettings({ mastodonHosts: mastodonHosts.filter((known) => known !== host) });
    });
    await registerPageScript();
    await browser.permissions.remove({ origins: [`https://${host}/*`] });
    return done(undefined);
  });
