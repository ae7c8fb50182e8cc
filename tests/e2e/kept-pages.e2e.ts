import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openedPage } from '../../scripts/browsers/opened-page';
import { engineUnderTest, launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { visitsBecome, visitsOf } from './steps/rows';

/** Pages that a browser keeps and shows later: those behind the "back" button, and those loaded ahead. */

const PROFILE = 'https://x.com/acmecoffee';
const AHEAD = '/acmecoffee/status/1234567890123456789';

let session: Session;
beforeAll(async () => {
  session = await launch();
  // It opens by itself after the installation, and a page that it covers is looked at by nobody.
  await openedPage(session.launched, 'welcome.html');
});
afterAll(() => session.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** Notes on the page itself whether it comes back as it was, instead of being loaded again. */
const noteReturn = (page: Page) =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });

it('counts a page that comes back from the back/forward cache once more, and no more than that', async () => {
  const page = await session.newPage(PROFILE);
  await visitsBecome(session, 'x', { profile: 1 });
  await noteReturn(page);
  await page.goto('https://www.tiktok.com/@acmecoffee');
  await visitsBecome(session, 'tiktok', { profile: 1 });
  await page.evaluate(() => history.back());
  await waitFor('the page to come back from the cache', async () => {
    const persisted = await page.evaluate(() => document.documentElement.dataset.persisted);
    return persisted === 'true';
  });
  await visitsBecome(session, 'x', { profile: 2 });
  await settled();
  expect(await visitsOf(session, 'x')).toEqual({ profile: 2 });
  expect(await visitsOf(session, 'tiktok')).toEqual({ profile: 1 });
  await page.close();
});

// Firefox has no prerendering, and a skipped test counts as a failed one.
if (engineUnderTest() === 'chromium') {
  it('counts a page that was loaded ahead when it is shown, and not before', async () => {
    const rules = { prerender: [{ urls: [AHEAD], eagerness: 'immediate' }] };
    session.server.serve(
      'x.com',
      `<!doctype html><title>x</title><main>Ahead</main>
       <script type="speculationrules">${JSON.stringify(rules)}</script>`,
      '/home',
    );
    const page = await session.newPage('https://x.com/home');
    const counted = { ...(await visitsOf(session, 'x')), home: 1 };
    await visitsBecome(session, 'x', counted);
    await waitFor('the page to be loaded ahead', () =>
      session.server.requests.some(({ path }) => path === AHEAD),
    );
    await settled();
    expect(await visitsOf(session, 'x')).toEqual(counted);

    await page.evaluate((path) => location.assign(path), AHEAD);
    await visitsBecome(session, 'x', { ...counted, post: 1 });
    const shownAt = await page.evaluate(() => {
      const [load] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
        activationStart: number;
      })[];
      return load?.activationStart ?? 0;
    });
    // Else it was loaded as usual, and nothing was tested.
    expect(shownAt).toBeGreaterThan(0);
    await page.close();
  });
}
