import { afterEach, expect, it } from 'vitest';
import { refuseInFirefox } from './harness/firefox-prompt';
import type { Session } from './harness/launch';
import { push } from './harness/moves';
import { waitFor } from './harness/wait-for';
import { rows, visitsBecome, visitsOf } from './steps/rows';
import { becomes, press, saysSoon, see, type } from './steps/see';
import { askForPermission, launchStore, type StoreSession } from './steps/store-build';

const X = 'https://x.com/acmecoffee';

let store: StoreSession;
let session: Session;
afterEach(() => store.close());

const start = async (grants: boolean) => {
  store = await launchStore(grants);
  ({ session } = store);
};

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

it('can read no site until the user says so at the real prompt; then also in tabs that are open', async () => {
  await start(true);
  const open = await session.newPage(X);
  const welcome = await welcomeUpToPermission();
  expect(await readsX()).toBe(false);
  expect(await rows(session, 'visitDays')).toEqual([]);

  await askForPermission(welcome, store.display);
  store.display?.press('Tab', 'Return');
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
  await start(false);
  const welcome = await welcomeUpToPermission();
  await askForPermission(welcome, store.display);
  if (store.display) store.display.press('Escape');
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
