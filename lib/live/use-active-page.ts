import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { type ActivePage, readActivePage } from './read-active-page';

const CHANGES = () =>
  [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.windows.onFocusChanged,
    browser.storage.session.onChanged,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ] as const;

/**
 * The page the user looks at, live: follows tab switches, navigations, what was just read and permissions.
 * `tabId` holds it to one tab, for a coach that was opened in a window of its own.
 */
export function useActivePage(tabId?: number): ActivePage {
  const [page, setPage] = useState<ActivePage>({ state: 'loading' });
  useEffect(() => {
    let latest = 0;
    const refresh = async () => {
      const turn = ++latest;
      // A tab that is closing cannot be asked any more; what is not known is not claimed.
      const next = await readActivePage(tabId).catch((): ActivePage => ({ state: 'hidden' }));
      // A slower, older answer must not overwrite a newer one.
      if (turn === latest) setPage(next);
    };
    const onChange = () => void refresh();
    for (const change of CHANGES()) change.addListener(onChange);
    // Whose page it is depends on the brands, their accounts and the working brand as well.
    const whose = liveQuery(() =>
      Promise.all([db.settings.toArray(), db.accounts.toArray(), db.brands.toArray()]),
    ).subscribe(onChange, onChange);
    return () => {
      latest = Number.NaN;
      whose.unsubscribe();
      for (const change of CHANGES()) change.removeListener(onChange);
    };
  }, [tabId]);
  return page;
}
