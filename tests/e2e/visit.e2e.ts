import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { back, cancel, hash, intercept, push, replace } from './harness/moves';
import { launch, type Session } from './harness/launch';
import { strangers } from './harness/strangers';
import { rows, visitsBecome, visitsOf, type VisitRow } from './steps/rows';
import { attribute, becomes, press, see, textOf } from './steps/see';
import { addBrand } from './steps/welcome';

let session: Session;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, {
    name: 'Acme Coffee',
    links: ['https://www.instagram.com/acme.coffee/', 'https://x.com/acmecoffee'],
  });
});
afterAll(() => session.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

describe('from a real page to the right advice', () => {
  it('names network, page and account, and gives at most three advices with a reason', async () => {
    const page = await session.newPage('https://www.instagram.com/acme.coffee/');
    await visitsBecome(session, 'instagram', { profile: 1 });
    const popup = await session.openPopupFor(page);
    await becomes(popup, 'here', 'data-network', 'instagram');
    await becomes(popup, 'here', 'data-kind', 'profile');
    await becomes(popup, 'here', 'data-handle', 'acme.coffee');
    await becomes(popup, 'here', 'data-match', 'account');
    await see(popup, 'advice');
    const advices = await popup.$$('[data-testid="advice"]');
    expect(advices.length).toBeGreaterThan(0);
    expect(advices.length).toBeLessThanOrEqual(3);
    expect(await attribute(popup, 'progress', 'data-stage')).toBe('1');
    expect(await attribute(popup, 'progress', 'data-met')).toBe('0');
    const said = await textOf(popup);
    expect(said).toContain('Acme Coffee');
    expect(said).toContain('Instagram');
    expect(said).toContain('@acme.coffee');
    expect(said).toContain('Expect little or no change in traffic');
    await page.close();
  });

  it('counts each page of an in-app journey once, and a cancelled navigation never', async () => {
    const page = await session.newPage('https://x.com/home');
    await visitsBecome(session, 'x', { home: 1 });
    await push(page, '/acmecoffee');
    await visitsBecome(session, 'x', { home: 1, profile: 1 });
    await replace(page, '/notifications');
    await visitsBecome(session, 'x', { home: 1, profile: 1, notifications: 1 });
    await intercept(page, '/compose/post');
    await visitsBecome(session, 'x', { home: 1, profile: 1, notifications: 1, composer: 1 });
    await cancel(page, '/messages');
    await back(page);
    await visitsBecome(session, 'x', { home: 1, profile: 1, notifications: 2, composer: 1 });
    await hash(page, 'top');
    await settled();
    expect(await visitsOf(session, 'x')).toEqual({
      home: 1,
      profile: 1,
      notifications: 2,
      composer: 1,
    });
    await page.close();
  });

  it('counts the visit for the brand whose account it is, and stores no address', async () => {
    const [brand] = await rows<{ id: string }>(session, 'brands');
    const visits = await rows<VisitRow>(session, 'visitDays');
    const profile = visits.find((row) => row.network === 'instagram' && row.kind === 'profile');
    expect(profile?.brandId).toBe(brand?.id);
    const everything = JSON.stringify([visits, await session.storedIn('session')]);
    expect(everything).not.toMatch(/instagram\.com|x\.com|https?:/);
  });

  it('counts an open page once a pause ends, when somebody looks at it', async () => {
    const settings = await session.openExtensionPage('dashboard.html#/settings');
    await press(settings, 'pause-resume');
    await see(settings, 'resume');
    const page = await session.newPage('https://www.reddit.com/r/coffee/');
    await settled();
    expect(await visitsOf(session, 'reddit')).toEqual({});
    await settings.bringToFront();
    await press(settings, 'resume');
    await see(settings, 'pause-resume');
    await settled();
    await page.bringToFront();
    await visitsBecome(session, 'reddit', { group: 1 });
    await settings.close();
    await page.close();
  });

  it('leaves no footprint: no request of its own, nothing on the page, nothing to find', async () => {
    const page = await session.newPage('https://www.instagram.com/acme.coffee/');
    await visitsBecome(session, 'instagram', { profile: 2 });
    await settled();
    expect(
      strangers(session.server.requests, ['www.instagram.com', 'x.com', 'www.reddit.com']),
    ).toEqual([]);
    const found = await page.evaluate(async (base) => {
      const page404 = await fetch(`${base}/content-script.js`).then(
        () => 'readable',
        () => 'nothing',
      );
      return {
        page404,
        html: document.documentElement.outerHTML.toLowerCase().includes('stagecoach'),
        globals: Object.getOwnPropertyNames(globalThis).filter((name) => /stagecoach/i.test(name)),
      };
    }, session.launched.baseUrl);
    expect(found).toEqual({ page404: 'nothing', html: false, globals: [] });
    await page.close();
  });
});
