import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { startDisplay, type Display } from './harness/display';
import { refuseInFirefox } from './harness/firefox-prompt';
import { engineUnderTest, launch, type Session } from './harness/launch';
import { push } from './harness/moves';
import { waitFor } from './harness/wait-for';
import { rows, visitsBecome, visitsOf } from './steps/rows';
import { becomes, press, saysSoon, see, type } from './steps/see';

const chromium = engineUnderTest() === 'chromium';
const X = 'https://x.com/acmecoffee';

let session: Session;
let display: Display | undefined;
afterEach(async () => {
  await session.close();
  await display?.close();
  display = undefined;
});

/** The store build. Chromium needs a window for its prompt; Firefox grants by a preference, and shows its prompt without. */
async function launchStore(grants: boolean): Promise<Session> {
  if (chromium) display = await startDisplay();
  return launch({
    build: 'store',
    ...(display && { headless: false, env: { DISPLAY: display.name } }),
    prefs: grants
      ? { 'extensions.webextOptionalPermissionPrompts': false }
      : { 'security.notification_enable_delay': 0 },
  });
}

const readsX = () =>
  session.inside.run(() => chrome.permissions.contains({ origins: ['https://x.com/*'] }));

async function welcomeUpToPermission() {
  const page = await session.openExtensionPage('welcome.html');
  await press(page, 'welcome-next');
  await type(page, 'welcome-brand-name', 'Acme');
  await type(page, 'welcome-links', X);
  await press(page, 'welcome-standing-starting');
  await press(page, 'welcome-next');
  await see(page, 'welcome-allow');
  return page;
}

/** Clicks with the gesture that the browser wants and, where it shows its prompt, waits until that is there. */
async function askForPermission(welcome: Page) {
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

it('can read no site until the user says so at the real prompt; then also in tabs that are open', async () => {
  session = await launchStore(true);
  const open = await session.newPage(X);
  const welcome = await welcomeUpToPermission();
  expect(await readsX()).toBe(false);
  expect(await rows(session, 'visitDays')).toEqual([]);

  await askForPermission(welcome);
  display?.press('Tab', 'Return');
  await waitFor('the permission', readsX);
  // No reload: the tab that was open is coached as soon as the user looks at it.
  await open.bringToFront();
  await visitsBecome(session, 'x', { profile: 1 });

  // An update keeps the permission and goes on in the open tab.
  await session.update();
  await push(open, '/notifications');
  const counted = { profile: 1, notifications: 1 };
  await visitsBecome(session, 'x', counted);

  // The user takes it back, in the browser's own settings or ours.
  await session.inside.run(() => chrome.permissions.remove({ origins: ['https://x.com/*'] }));
  // The script in the open tab still runs, but what it says no longer counts.
  await push(open, '/messages');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await visitsOf(session, 'x')).toEqual(counted);
  await push(open, '/acmecoffee');
  await open.reload();
  const popup = await session.openPopupFor(open);
  await becomes(popup, 'here', 'data-network', 'x');
  await becomes(popup, 'here', 'data-handle', 'acmecoffee');
  await see(popup, 'allow');
  expect(await visitsOf(session, 'x')).toEqual(counted);
});

it('still advises by address after the user said no', async () => {
  session = await launchStore(false);
  const welcome = await welcomeUpToPermission();
  await askForPermission(welcome);
  if (display) display.press('Escape');
  else await refuseInFirefox(session.browser);
  await see(welcome, 'permission-refused');
  await waitFor('the brand', async () => (await rows(session, 'brands')).length === 1);
  expect(await readsX()).toBe(false);
  const page = await session.newPage(X);
  const popup = await session.openPopupFor(page);
  await becomes(popup, 'here', 'data-handle', 'acmecoffee');
  await see(popup, 'advice');
  await saysSoon(popup, 'Acme');
  expect(await rows(session, 'visitDays')).toEqual([]);
});
