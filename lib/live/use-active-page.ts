import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { db } from '../db/database';
import type { ActivePage } from './active-page';
import { readActivePage } from './read-active-page';

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
    // Whose page it is depends on the brands, their accounts and the working brand as well. A query without a
    // condition is told of every change of its table, and one row is all that it need read for that.
    const whose = liveQuery(() =>
      Promise.all([
        db.settings.limit(1).toArray(),
        db.accounts.limit(1).toArray(),
        db.brands.limit(1).toArray(),
      ]),
    ).subscribe(onChange, onChange);
    return () => {
      latest = Number.NaN;
      whose.unsubscribe();
      for (const change of CHANGES()) change.removeListener(onChange);
    };
  }, [tabId]);
  return page;
}
