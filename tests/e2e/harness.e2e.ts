/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe';
import { launch, type Session } from './harness/launch';
import { realFirefoxPopupText } from './harness/real-popup';
import { screenshot } from './harness/screenshot';
import { strangers } from './harness/strangers';
import { waitFor } from './harness/wait-for';

let session: Session;
beforeAll(async () => {
  session = await launch({ build: 'store' });
});
afterAll(() => session.close());

const HERE = 'https://x.com/acmecoffee';

describe('the extension as it is shipped', () => {
  it('starts in this browser, with the rights of its manifest and no site', async () => {
    const granted = await session.inside.run(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
    expect(granted.permissions).toContain('activeTab');
  });

  it('shows the page under a popup that the toolbar button opens', async () => {
    const page = await session.newPage(HERE);
    const popup = await session.openPopupFor(page);
    await waitFor('the popup to show something', () =>
      popup.evaluate(() => document.body.innerText.trim().length > 0),
    );
    const seen = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.url;
    });
    expect(seen).toBe(HERE);
    await screenshot(popup, `popup-${session.engine}`);
    expect(await axeFaults(popup)).toEqual([]);
    await page.bringToFront();
    if (session.engine === 'firefox') {
      const said = await realFirefoxPopupText(session.launched, 'Stagecoach');
      expect(said).toContain('Stagecoach');
    }
  });

  it('starts again with the same data and asks no other host for anything', async () => {
    await session.inside.run(() => chrome.storage.local.set({ harness: 'kept' }));
    await session.restart();
    expect(await session.storedIn('local')).toMatchObject({ harness: 'kept' });
    await session.inside.run(() => chrome.storage.local.remove('harness'));
    expect(strangers(session.server.requests, ['x.com'])).toEqual([]);
  });
});
