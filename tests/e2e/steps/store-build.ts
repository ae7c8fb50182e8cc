import type { Page } from 'puppeteer-core';
import { type Display, startDisplay } from '../harness/display';
import { engineUnderTest, launch, type Session } from '../harness/launch';
import { waitFor } from '../harness/wait-for';
import { see } from './see';

/** A session of the build that the stores get, in which no site may be read until the user says so. */
export interface StoreSession {
  session: Session;
  /** Where there is a window, because only that shows the prompt. */
  display?: Display;
  close(): Promise<void>;
}

/**
 * Chromium needs a window for its prompt; Firefox grants by a preference with `grants`, and shows its prompt without.
 */
export async function launchStore(grants: boolean): Promise<StoreSession> {
  const display = engineUnderTest() === 'chromium' ? await startDisplay() : undefined;
  const session = await launch({
    build: 'store',
    ...(display && { headless: false, env: display.env }),
    prefs: grants
      ? { 'extensions.webextOptionalPermissionPrompts': false }
      : { 'security.notification_enable_delay': 0 },
  });
  return {
    session,
    ...(display && { display }),
    async close() {
      await session.close();
      await display?.close();
    },
  };
}

/** Clicks with the gesture that the browser wants and, where it shows its prompt, waits until that is there. */
export async function askForPermission(welcome: Page, display: Display | undefined): Promise<void> {
  const hasFocus = () => welcome.evaluate(() => document.hasFocus());
  await welcome.bringToFront();
  if (display) await waitFor('the page to have the focus', hasFocus);
  const button = await see(welcome, 'welcome-allow');
  await button?.click();
  if (!display) return;
  await waitFor('the prompt to take the focus', async () => !(await hasFocus()));
  // The prompt ignores keys for a moment after it appears, so that nobody answers it by accident.
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
