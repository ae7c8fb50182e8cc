import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type PageRef, samePage } from '../domain/page-ref';
import { QuietHere, quietKey } from '../domain/quiet-here';

const NOTHING: readonly string[] = [];

export interface QuietNow {
  /** The advices that were put aside on the page that the tab shows now. */
  adviceIds: readonly string[];
  /** What was put aside belongs to a page that the tab has left: it may be forgotten. */
  left: boolean;
}

/** What was put aside on the page that a tab shows, live. */
export function useQuietHere(tabId: number | undefined, page: PageRef | undefined): QuietNow {
  const [quiet, setQuiet] = useState<QuietHere>();
  useEffect(() => {
    let current = true;
    const refresh = async () => {
      if (tabId === undefined) return setQuiet(undefined);
      const key = quietKey(tabId);
      const stored = QuietHere.safeParse((await browser.storage.session.get(key))[key]);
      if (current) setQuiet(stored.success ? stored.data : undefined);
    };
    const onChange = () => void refresh();
    onChange();
    browser.storage.session.onChanged.addListener(onChange);
    return () => {
      current = false;
      browser.storage.session.onChanged.removeListener(onChange);
    };
  }, [tabId]);
  const here = quiet !== undefined && page !== undefined && samePage(quiet.page, page);
  return {
    adviceIds: here ? quiet.adviceIds : NOTHING,
    left: quiet !== undefined && page !== undefined && !here,
  };
}
