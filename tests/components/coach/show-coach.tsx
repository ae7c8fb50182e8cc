import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PANEL_TEXTS } from '@/components/coach/coach-texts';
import { PopupScreen } from '@/components/screens/popup/popup-screen';
import { SidepanelScreen } from '@/components/screens/sidepanel/sidepanel-screen';
import type { Language } from '@/lib/domain/language';
import { speak } from '../all-texts';

export const OWN = 'https://www.instagram.com/acme.coffee/';

export interface Shown {
  surface?: 'popup' | 'panel';
  language?: Language;
  /** The tab the user looks at; without a `url` the browser does not show its address. */
  tab?: { url?: string; incognito?: boolean };
}

/** Shows the coach beside a tab, as the user sees it once everything is known. */
export async function showCoach({
  surface = 'popup',
  language = 'en',
  tab = { url: OWN },
}: Shown = {}) {
  await speak(language, PANEL_TEXTS);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, incognito: false, ...tab }] as never);
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  const shown = render(surface === 'popup' ? <PopupScreen /> : <SidepanelScreen />);
  await screen.findByTestId('coach');
  return shown;
}
