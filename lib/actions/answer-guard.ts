import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import { accountOf } from '../detection/account-of';
import { PersonalAccount } from '../domain/personal-account';
import type { PageRef } from '../domain/page-ref';
import { done, type Outcome, refused } from '../domain/problem';
import { composerOn, excusable } from '../reading/read-alarm';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refreshTab } from './refresh-tab';
import { excuse, recallComposer, recallTab } from './tab-memory';

/** "It is right this time": no warning about the post that is written in the tab, or about its page. */
export const allowThisTime = (tabId: number): Promise<Outcome> =>
  guarded(async () => {
    const tab = await recallTab(tabId);
    const subject = excusable(tab, composerOn(tab?.page, await recallComposer(tabId)));
    if (subject !== undefined) await excuse(tabId, subject);
    await refreshTab(tabId);
    return done(undefined);
  });

/** "This account is personal": no time, no advice and no warning where it is signed in. */
export const markPersonal = (page: PageRef, handle: string): Promise<Outcome> =>
  guarded(async () => {
    const named = accountOf({ ...page, handle });
    const parsed = PersonalAccount.safeParse({ ...named, handle });
    if (!parsed.success) return refused('unexpected');
    const { network, key } = parsed.data;
    await db.transaction('rw', db.settings, async () => {
      const { personalAccounts } = await storedSettings();
      const others = personalAccounts.filter((one) => one.network !== network || one.key !== key);
      await writeSettings({ personalAccounts: [...others, parsed.data] });
    });
    await refreshBadge();
    return done(undefined);
  });

/** Takes "personal" back. */
export const unmarkPersonal = ({ network, key }: PersonalAccount): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { personalAccounts } = await storedSettings();
      await writeSettings({
        personalAccounts: personalAccounts.filter(
          (one) => one.network !== network || one.key !== key,
        ),
      });
    });
    await refreshBadge();
    return done(undefined);
  });
