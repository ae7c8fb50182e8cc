/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { rowSoon, visitsBecome } from './steps/rows';
import { attribute, becomes, press, saysSoon, see } from './steps/see';
import { addBrand } from './steps/welcome';

let session: Session;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, {
    name: 'Acme Coffee',
    links: ['https://x.com/acmecoffee'],
    standing: 'posting',
  });
});
afterAll(() => session.close());

describe('marking an action done', () => {
  it('moves the progress at once in every open surface, and survives a restart', async () => {
    const page = await session.newPage('https://x.com/notifications');
    await visitsBecome(session, 'x', { notifications: 1 });
    const dashboard = await session.openExtensionPage('dashboard.html');
    const panel = await session.openSidePanelFor(page);
    await see(dashboard, 'progress');
    await see(panel, 'progress');
    const popup = await session.openPopupFor(page);
    await see(popup, 'advice-done');
    const task = await popup.$eval(
      '[data-testid="advice"]:has([data-testid="advice-done"])',
      (card) => card.getAttribute('data-task'),
    );
    const before = Number(await attribute(popup, 'progress', 'data-met'));
    await press(popup, 'advice-done');
    const after = String(before + 1);
    await becomes(popup, 'progress', 'data-met', after);
    await becomes(panel, 'progress', 'data-met', after);
    await becomes(dashboard, 'progress', 'data-met', after);
    await rowSoon<{ taskId: string }>(session, 'taskStates', (row) => row.taskId === task);

    await session.restart();
    const again = await session.openExtensionPage('dashboard.html');
    await becomes(again, 'progress', 'data-met', after);
    await saysSoon(again, 'Acme Coffee');
    const of = Number(await attribute(again, 'progress', 'data-of'));
    // The badge does not outlive a browser by itself; the worker's start brings it back.
    await waitFor('the badge', async () => {
      const badge = await session.inside.run(() => chrome.action.getBadgeText({}));
      return badge === String(of - Number(after));
    });
    expect((await session.rowsOf('stagecoach', 'ledger')).length).toBeGreaterThanOrEqual(2);
  });

  it('loses nothing when the worker is killed between two visits', async () => {
    const page = await session.newPage('https://x.com/acmecoffee');
    await visitsBecome(session, 'x', { notifications: 1, profile: 1 });
    for (let round = 1; round <= 5; round += 1) {
      await session.killWorker();
      await page.reload();
      await visitsBecome(session, 'x', { notifications: 1, profile: 1 + round });
    }
    const popup = await session.openPopupFor(page);
    await becomes(popup, 'here', 'data-handle', 'acmecoffee');
  });
});

describe('the language', () => {
  it('changes at run time in every open surface', async () => {
    const dashboard = await session.openExtensionPage('dashboard.html#/settings');
    const today = await session.openExtensionPage('dashboard.html');
    await see(today, 'progress');
    const select = await see(dashboard, 'language');
    await select?.select('tr');
    await saysSoon(dashboard, 'Ayarlar');
    await saysSoon(today, 'Yönetim');
    expect(await today.evaluate(() => document.documentElement.lang)).toBe('tr');
    await select?.select('en');
    await saysSoon(today, 'Management');
  });
});
