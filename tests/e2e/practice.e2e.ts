import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness/launch';
import { strangers } from './harness/strangers';
import { waitFor } from './harness/wait-for';
import { rowSoon, visitsBecome, visitsOf } from './steps/rows';
import { becomes, saysSoon, see } from './steps/see';

// The store build: the practice network needs no permission, so a newcomer's first minutes are exactly this.
let session: Session;
beforeAll(async () => {
  session = await launch({ build: 'store' });
});
afterAll(() => session.close());

describe('the practice network', () => {
  it('is coached like a real one: welcome, practice brand, page, facts, advice', async () => {
    const welcome = await session.openExtensionPage('welcome.html');
    await waitFor('the practice offer', () =>
      welcome.evaluate(() => {
        const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
        const offer = part('welcome-practice');
        (offer ?? part('welcome-next'))?.click();
        return offer !== null;
      }),
    );
    await rowSoon<{ network: string }>(session, 'accounts', (row) => row.network === 'practice');
    // The offer opens the practice network in a tab of its own, which would hide a page that was opened before it.
    await visitsBecome(session, 'practice', { home: 1 });
    const page = await session.openExtensionPage('practice.html#/@acme.coffee');
    await page.bringToFront();
    await visitsBecome(session, 'practice', { home: 1, profile: 1 });
    // The follower count is read from the page and stored only because the profile is the brand's own.
    const fact = await rowSoon<{ key: string; value: number }>(
      session,
      'accountFacts',
      ({ key }) => key === 'followers',
    );
    expect(fact.value).toBeGreaterThan(0);
    const panel = await session.openSidePanelFor(page);
    await becomes(panel, 'here', 'data-network', 'practice');
    await becomes(panel, 'here', 'data-kind', 'profile');
    await becomes(panel, 'here', 'data-match', 'account');
    await see(panel, 'advice');
  });

  it('counts what is written, and logs it once it is published', async () => {
    const page = await session.openExtensionPage('practice.html#/compose');
    await page.bringToFront();
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    const draft = await page.waitForSelector('[data-practice="draft"]');
    await draft?.focus();
    await draft?.type('New roast on Monday #coffee https://acme.example/menu');
    await see(panel, 'check', '[data-part="links"][data-signal="not-yet"]');
    await page.$eval('[data-practice="draft"]', (field) => field.closest('form')?.requestSubmit());
    const slot = await rowSoon<{ network: string; origin: string }>(
      session,
      'slots',
      ({ network }) => network === 'practice',
    );
    expect(slot.origin).toBe('seen');
    await see(panel, 'post-logged');
    expect(JSON.stringify(await session.storedIn('session'))).not.toContain('roast');
    await panel.close();
    await page.close();
  });

  it('follows the route from view to view', async () => {
    const page = await session.openExtensionPage('practice.html#/');
    await page.bringToFront();
    await visitsBecome(session, 'practice', { home: 2, profile: 2, composer: 1 });
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    for (const [hash, kind] of [
      ['#/insights', 'analytics'],
      ['#/compose', 'composer'],
      ['#/@acme.coffee/edit', 'profile-edit'],
    ] as const) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await becomes(panel, 'here', 'data-kind', kind);
    }
    await saysSoon(panel, 'Acme Coffee');
    // The panel follows the address at once; the visit is counted a moment later.
    await waitFor('the visits to be counted', async () => {
      const { analytics, composer } = await visitsOf(session, 'practice');
      if (analytics === 1 && composer === 2) return true;
      throw new Error(JSON.stringify({ analytics, composer }));
    });
  });

  it('asks no host for anything', () => {
    expect(strangers(session.server.requests, [])).toEqual([]);
  });
});
