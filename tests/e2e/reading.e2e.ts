/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkedinApp } from '../fixtures/apps/linkedin-app';
import { xApp } from '../fixtures/apps/x-app';
import { readCases } from '../fixtures/read-cases';
import { launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { rows, rowSoon } from './steps/rows';
import { becomes, press, saysSoon, see, textOf } from './steps/see';
import { addBrand } from './steps/welcome';

interface Slot {
  id: string;
  brandId: string;
  network: string;
  origin: string;
  doneOn?: string;
  seen?: string;
}
/** What the small apps of the fixtures can do. */
interface App {
  compose(above?: string, text?: string): void;
  write(...lines: string[]): void;
  discard(): void;
  publish(id?: string, as?: string): Promise<void>;
}
declare const window: Window & { app: App };

let session: Session;
let brands: Record<string, string>;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, {
    name: 'Beta Bakery',
    links: ['https://x.com/betabakery', 'https://www.instagram.com/beta.bakery/'],
  });
  await addBrand(session, {
    name: 'Acme Coffee',
    standing: 'posting',
    links: [
      'https://x.com/acmecoffee',
      'https://www.linkedin.com/in/acme-coffee/',
      'https://www.instagram.com/moda.atolye/',
    ],
  });
  const stored = await rows<{ id: string; name: string }>(session, 'brands');
  brands = Object.fromEntries(stored.map(({ id, name }) => [name, id]));
});
afterAll(() => session.close());
beforeEach(() => session.server.forget());

const slotsOf = async (network: string) =>
  (await rows<Slot>(session, 'slots')).filter((slot) => slot.network === network);

const badgeOf = (page: Page): Promise<string> =>
  page.url().startsWith('https:')
    ? session.inside.run(async (host: string) => {
        const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
        return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
      }, new URL(page.url()).host)
    : Promise.resolve('');

const badgeBecomes = (page: Page, wanted: string | RegExp) =>
  waitFor(`the badge to be ${String(wanted)}`, async () => {
    const badge = await badgeOf(page);
    if (typeof wanted === 'string' ? badge === wanted : wanted.test(badge)) return true;
    throw new Error(`it is ${JSON.stringify(badge)}`);
  });

const open = async (host: string, html: string, path: string): Promise<Page> => {
  session.server.serve(host, html);
  return session.newPage(`https://${host}${path}`);
};

const settled = (milliseconds = 1200) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the wrong account', () => {
  it('is warned of while a post is written, and not a moment earlier', async () => {
    const page = await open('x.com', xApp('betabakery'), '/home');
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await becomes(panel, 'here', 'data-match', 'other-brand');
    expect(await panel.$('[data-testid="guard"]')).toBeNull();
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    await page.evaluate(() => window.app.compose());
    await see(panel, 'guard');
    await badgeBecomes(page, '!');
    const said = await textOf(panel);
    expect(said).toContain('@betabakery');
    expect(said).toContain('Beta Bakery');
    expect(said).toContain('Acme Coffee');

    // "This time" is this post: the next one is warned of again.
    await press(panel, 'guard-right');
    await badgeBecomes(page, /^\d*$/);
    await page.evaluate(() => window.app.discard());
    await settled();
    await page.evaluate(() => window.app.compose());
    await see(panel, 'guard');
    await badgeBecomes(page, '!');
    await page.evaluate(() => window.app.discard());
    await settled();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await panel.close();
    await page.close();
  });

  it('is over when the brand is switched, and the post is logged for the brand whose account it is', async () => {
    const page = await open('x.com', xApp('betabakery'), '/home');
    await settled();
    await page.evaluate(() => window.app.compose());
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await see(panel, 'guard');
    await press(panel, 'guard-switch');
    await becomes(panel, 'here', 'data-match', 'viewer');
    await badgeBecomes(page, /^\d*$/);
    await page.evaluate(() => window.app.write('Günaydın #ekmek'));
    await settled();
    await page.evaluate(() => window.app.publish('1001'));
    const slot = await rowSoon<Slot>(session, 'slots', ({ network }) => network === 'x');
    expect(slot).toMatchObject({ brandId: brands['Beta Bakery'], origin: 'seen', seen: 'x:1001' });
    await see(panel, 'post-logged');
    // The request and the note are one post.
    await settled(3000);
    expect(await slotsOf('x')).toHaveLength(1);
    await panel.close();
    await page.close();
  });

  it('does not know an account of no brand, and leaves a personal one alone', async () => {
    const page = await open('x.com', xApp('somebody'), '/home');
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await becomes(panel, 'signed-in', 'data-guard', 'unknown');
    await badgeBecomes(page, '?');
    await press(panel, 'mark-personal');
    await becomes(panel, 'signed-in', 'data-guard', 'personal');
    await badgeBecomes(page, /^\d*$/);
    expect(await panel.$('[data-testid="advice"]')).toBeNull();
    await page.evaluate(() => window.app.compose());
    await page.evaluate(() => window.app.write('Benim gönderim'));
    await settled();
    await page.evaluate(() => window.app.publish('1002'));
    await settled(2500);
    expect(await slotsOf('x')).toHaveLength(1);
    await press(panel, 'not-personal');
    await becomes(panel, 'signed-in', 'data-guard', 'unknown');
    await panel.close();
    await page.close();
  });
});

describe('a post', () => {
  it('is counted while it is written, and its words leave no trace', async () => {
    const page = await open('x.com', xApp('betabakery'), '/home');
    await settled();
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await page.evaluate(() => window.app.compose());
    await page.evaluate(() =>
      window.app.write(
        'Gizlisöz #kahve https://acme.example/menu https://acme.example/?utm_source=x',
      ),
    );
    await see(panel, 'check', '[data-part="links"][data-signal="not-yet"]');
    await see(panel, 'check', '[data-part="length"][data-signal="met"]');
    expect(await textOf(panel)).toContain('1 of 2');
    await page.evaluate(() => window.app.write('Gizlisöz '.repeat(40)));
    await see(panel, 'check', '[data-part="length"][data-signal="cannot-tell"]');
    const kept = JSON.stringify([
      await session.storedIn('session'),
      await session.storedIn('local'),
      await rows(session, 'viewers'),
      await rows(session, 'visitDays'),
    ]);
    expect(kept).not.toMatch(/Gizlisöz|kahve|acme\.example/);
    await panel.close();
    await page.close();
  });

  it('that answers somebody is not logged', async () => {
    const before = (await slotsOf('x')).length;
    const page = await open('x.com', xApp('betabakery'), '/home');
    await settled();
    await page.evaluate(() =>
      window.app.compose('<article data-testid="tweet">Bir gönderi</article>'),
    );
    await page.evaluate(() => window.app.write('Teşekkürler, bekleriz'));
    await settled();
    await page.evaluate(() => window.app.publish('1003'));
    await settled(2500);
    expect(await slotsOf('x')).toHaveLength(before);
    await page.close();
  });

  it('that may be an edit is asked about, and not logged', async () => {
    const before = (await slotsOf('x')).length;
    const page = await open('x.com', xApp('betabakery'), '/home');
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await settled();
    await page.evaluate(() => window.app.compose('', 'A text that has long been out'));
    await see(panel, 'check');
    await page.evaluate(() => window.app.publish('1004'));
    await see(panel, 'post-question', '[data-network="x"]');
    await press(panel, 'post-not-out');
    await settled(2500);
    expect(await slotsOf('x')).toHaveLength(before);
    await panel.close();
    await page.close();
  });

  it('of which the page says too little is asked about, once, in its own brand’s coach', async () => {
    const page = await open('www.linkedin.com', linkedinApp('acme-coffee'), '/feed/');
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await page.evaluate(() => window.app.compose());
    await page.evaluate(() => window.app.write('Yeni harman', '#kahve #moda'));
    await see(panel, 'check', '[data-part="length"]');
    await waitFor('the draft to be seen', async () => {
      const kept = JSON.stringify(await session.storedIn('session'));
      if (!/"last":[1-9]/.test(kept)) throw new Error(kept);
      return true;
    });
    await page.evaluate(() => window.app.publish());
    // Turning away at once must not lose the post.
    await panel.bringToFront();
    const asked = await waitFor('the question', async () => {
      const kept = (await session.storedIn('session')) as { questions?: unknown[] };
      if (!kept.questions?.length) throw new Error(JSON.stringify(kept));
      return kept.questions;
    });
    expect(asked).toMatchObject([{ network: 'linkedin', brandId: brands['Acme Coffee'] }]);
    // The other brand is worked for: its coach does not ask about this one's posts.
    await settled(10_500);
    expect(await panel.$('[data-testid="post-question"]')).toBeNull();
    await page.bringToFront();
    await press(panel, 'brand-switcher');
    await panel.$eval(`[data-item="${brands['Acme Coffee']}"]`, (item) =>
      (item as HTMLElement).click(),
    );
    await see(panel, 'post-question', '[data-network="linkedin"]');
    await press(panel, 'post-went-out');
    const slot = await rowSoon<Slot>(session, 'slots', ({ network }) => network === 'linkedin');
    expect(slot).toMatchObject({ brandId: brands['Acme Coffee'], origin: 'logged' });
    await waitFor('the question to go', async () => {
      if (await panel.$('[data-testid="post-question"]')) throw new Error('it is there');
      return true;
    });
    await panel.close();
    await page.close();
  });
});

describe('the own profile', () => {
  const [complete] = readCases('instagram').filter(({ name }) => name === 'own-profile');

  it('is audited, and its followers are recorded with one click', async () => {
    if (!complete) throw new Error('no such case');
    const { pathname } = new URL(complete.url);
    session.server.serve('www.instagram.com', complete.html, pathname);
    const page = await session.newPage(complete.url);
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await becomes(panel, 'here', 'data-match', 'account');
    await see(panel, 'audit');
    for (const [part, { there }] of Object.entries(complete.expect.audit ?? {})) {
      await see(panel, 'audit-part', `[data-part="${part}"][data-there="${there}"]`);
    }
    await press(panel, 'record-followers');
    await see(panel, 'followers-recorded');
    const count = await rowSoon<{ metric: string; source: string; value: number }>(
      session,
      'snapshots',
      ({ metric }) => metric === 'followers',
    );
    expect(count).toMatchObject({
      source: 'read',
      value: complete.expect.counts?.followers?.value,
    });
    await rowSoon<{ key: string; source: string }>(
      session,
      'accountFacts',
      ({ key, source }) => key === 'bio' && source === 'read',
    );
    const stored = await rows(session, 'accountFacts');
    expect(JSON.stringify(stored)).not.toMatch(/planted|https?:/);
    await panel.close();
    await page.close();
  });

  it('of which nothing is recognised any more claims nothing', async () => {
    const [redesigned] = readCases('instagram').filter(({ name }) => name === 'redesigned');
    if (!redesigned) throw new Error('no such case');
    const { pathname } = new URL(redesigned.url);
    session.server.serve('www.instagram.com', redesigned.html, pathname);
    const facts = await rows(session, 'accountFacts');
    const page = await session.newPage(redesigned.url);
    const panel = await session.openSidePanelFor(page);
    await page.bringToFront();
    await see(panel, 'here');
    await settled(6500);
    expect(await panel.$('[data-testid="audit"]')).toBeNull();
    expect(await rows(session, 'accountFacts')).toEqual(facts);
    await saysSoon(panel, 'Instagram');
    await panel.close();
    await page.close();
  });
});
