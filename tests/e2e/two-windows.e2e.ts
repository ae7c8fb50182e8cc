/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Display } from './harness/display';
import { shownInFirefox } from './harness/firefox-surfaces';
import { engineUnderTest, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { hasFocus, launchOnScreen, LATE, type OnScreen, pointOf } from './steps/on-screen';
import { rows, type VisitRow, visitsBecome } from './steps/rows';
import { addBrand } from './steps/welcome';

/** Two windows side by side, each with a page of another brand: one is worked in, the other is only seen. */
const LEFT = 'https://x.com/acmecoffee';
const RIGHT = 'https://www.instagram.com/beta.bakery/';
const isFirefox = engineUnderTest() === 'firefox';

let screen: OnScreen;
let session: Session;
let display: Display;
let left: Page;
let right: Page;

const page = (title: string) =>
  `<!doctype html><title>${title}</title><p id="here" style="margin-top: 100px">${title}</p>`;

beforeAll(async () => {
  screen = await launchOnScreen();
  ({ session, display } = screen);
  session.server.serve('x.com', page('Left'));
  session.server.serve('www.instagram.com', page('Right'));
  await addBrand(session, { name: 'Acme', links: [LEFT] });
  await addBrand(session, { name: 'Beta', links: [RIGHT] });
  left = await session.newPage(LEFT);
  await visitsBecome(session, 'x', { profile: 1 });
  await session.inside.run(async (url) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.windows.update(id ?? -1, { left: 0, top: 0, width: 540, height: 780 });
    await chrome.windows.create({ url, left: 550, top: 0, width: 540, height: 780 });
  }, RIGHT);
  right = await waitFor('the other window', async () =>
    (await session.browser.pages()).find((one) => one.url() === RIGHT),
  );
  await visitsBecome(session, 'instagram', { profile: 1 });
}, 180_000);
afterAll(() => screen.close());

const secondsOn = async (network: string): Promise<number> => {
  const stored = await rows<VisitRow>(session, 'visitDays');
  const ofNetwork = stored.filter((row) => row.network === network);
  return ofNetwork.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0);
};

async function turnTo(one: Page, title: string): Promise<void> {
  display.focus(title);
  await waitFor(`the window “${title}” to have the focus`, () => hasFocus(one), LATE);
}

/** Moves the mouse over both windows for so many seconds. */
async function moveOverBoth(seconds: number): Promise<void> {
  const points = [await pointOf(left, '#here'), await pointOf(right, '#here')];
  const until = Date.now() + seconds * 1000;
  for (let step = 0; Date.now() < until; step++) {
    for (const { x, y } of points) {
      display.move(x + (step % 40), y + (step % 30));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

it('counts the work in the window that has the focus, wherever the mouse is', async () => {
  await turnTo(left, 'Left');
  const onRight = await waitFor('the other page to have told its time', async () => {
    // Coming to a window is a use of it: what was before is told when it is left.
    const first = await secondsOn('instagram');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return first === (await secondsOn('instagram')) ? first : undefined;
  });
  const before = await secondsOn('x');
  await moveOverBoth(6);
  await turnTo(right, 'Right');
  const onLeft = await waitFor('the work to be counted', async () => {
    const counted = await secondsOn('x');
    return counted - before >= 5 && counted;
  });
  expect(await secondsOn('instagram')).toBe(onRight);

  await moveOverBoth(6);
  await turnTo(left, 'Left');
  await waitFor('the work in the other window to be counted', async () => {
    const counted = await secondsOn('instagram');
    return counted - onRight >= 5;
  });
  expect(await secondsOn('x')).toBe(onLeft);
});

/** What the panels of all windows say of their page. */
async function panelsSay(): Promise<string[]> {
  if (isFirefox) return shownInFirefox(session.browser, 'sidepanel', 'here');
  const targets = session.browser.targets().filter((one) => one.url().endsWith('/sidepanel.html'));
  const panels = await Promise.all(targets.map((target) => target.asPage()));
  return Promise.all(
    panels.map((panel) => panel.$eval('[data-testid="here"]', (here) => here.textContent)),
  );
}

/** Waits until there is a panel for each handle, and no other. */
const panelsBecome = (...handles: string[]) =>
  waitFor(
    `panels for ${handles.join(' and ')}`,
    async () => {
      const said = await panelsSay();
      const missing = handles.filter((handle) => !said.some((one) => one.includes(handle)));
      if (said.length === handles.length && missing.length === 0) return true;
      throw new Error(JSON.stringify(said));
    },
    LATE,
  );

it('shows beside each window the page of that window, and follows its tabs', async () => {
  await turnTo(left, 'Left');
  display.press('alt+shift+u');
  await panelsBecome('@acmecoffee');
  await turnTo(right, 'Right');
  // The other window's page is in front now, but not beside this panel.
  await panelsBecome('@acmecoffee');
  display.press('alt+shift+u');
  await panelsBecome('@acmecoffee', '@beta.bakery');

  // Another tab in the right window: its panel follows, the left one stays.
  const opened = await session.inside.run(async (url) => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
    const { id } = await chrome.tabs.create({ windowId: tab?.windowId, url });
    return id;
  }, 'https://x.com/third');
  await panelsBecome('@acmecoffee', '@third');

  // It is dragged to the left window.
  await session.inside.run(async (id) => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/acmecoffee' });
    await chrome.tabs.move(id ?? -1, { windowId: tab?.windowId ?? -1, index: -1 });
    await chrome.tabs.update(id ?? -1, { active: true });
  }, opened);
  await panelsBecome('@third', '@beta.bakery');
});
