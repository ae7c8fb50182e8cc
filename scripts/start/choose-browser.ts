import { findBrowser, type FoundBrowser } from '../browsers/find.ts';
import { getBrowser } from '../browsers/get.ts';
import type { Engine } from '../browsers/places.ts';

/** The engine that was asked for; else any installed browser, Chromium's kind first; else a new one. */
export const chooseBrowser = async (
  wanted: Engine | undefined,
  say: (line: string) => void,
): Promise<FoundBrowser> => {
  if (wanted) return getBrowser(wanted, say);
  const installed = findBrowser('chromium') ?? findBrowser('firefox');
  return installed ?? getBrowser('chromium', say);
};
