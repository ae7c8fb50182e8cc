import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addBrand } from '@/lib/actions/add-brand';
import { noteGranted } from '@/lib/actions/note-granted';
import { pauseNetwork } from '@/lib/actions/pause-network';
import { storedSettings } from '@/lib/db/stored-settings';
import { LANGUAGES } from '@/lib/domain/language';
import { startsWithFreshData } from '../../unit/fresh-data';
import { standInForTopLayer } from '../top-layer';
import { expectNoMissingTexts, showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();
const mayRead = (allowed: boolean) =>
  vi.mocked(browser.permissions.contains).mockResolvedValue(allowed as never);
const row = (id: string) =>
  document.querySelector<HTMLElement>(
    `[data-testid="network"][data-network="${id}"]`,
  ) as HTMLElement;
const stateIs = (state: string) =>
  waitFor(() => expect(row('instagram')).toHaveAttribute('data-state', state));

const commands = [
  { name: '_execute_action', shortcut: 'Alt+Shift+K' },
  { name: 'open-panel', shortcut: 'Alt+Shift+U' },
  { name: 'next-brand', shortcut: 'Alt+Shift+J' },
  { name: 'client-call', shortcut: '' },
];

beforeEach(async () => {
  standInForTopLayer();
  Object.assign(browser, { commands: { getAll: vi.fn(async () => commands) } });
  await addBrand({
    name: 'Acme',
    standing: 'starting',
    accounts: [{ network: 'instagram', handle: 'acme' }],
  });
});
afterEach(() => mayRead(false));

/** The browser tells every open surface; this is what it does to ours. */
const permissionsChange = async () => {
  const { addListener } = browser.permissions.onRemoved;
  await act(async () => {
    for (const [listener] of vi.mocked(addListener).mock.calls) listener({});
  });
};

describe.each(LANGUAGES)('a network’s permission, in %s', (language) => {
  it('is granted, taken back by the user, or switched off in the browser, and says why it is asked for', async () => {
    mayRead(true);
    await noteGranted();
    await showDashboard('/settings', language);
    await stateIs('reading');
    const said = new Set([row('instagram').textContent]);
    mayRead(false);
    await permissionsChange();
    await stateIs('revoked');
    said.add(row('instagram').textContent);
    mayRead(true);
    await permissionsChange();
    await stateIs('reading');
    const name = language === 'tr' ? 'İzni geri al: Instagram' : 'Take back: Instagram';
    mayRead(true);
    await user.click(screen.getByRole('button', { name }));
    mayRead(false);
    await permissionsChange();
    await stateIs('takenBack');
    said.add(row('instagram').textContent);
    expect(said.size).toBe(3);
    expect(row('instagram')).toHaveTextContent(
      language === 'tr' ? 'yanlış marka adına' : 'before you post as the wrong brand',
    );
    expectNoMissingTexts();
  });
});

describe.each(LANGUAGES)('the pause of one network, in %s', (language) => {
  it('begins in its row, is listed under the pause, and ends with a click', async () => {
    await showDashboard('/settings', language);
    await stateIs('address');
    await user.click(within(row('instagram')).getByTestId('network-pause'));
    const item = within(row('instagram')).getAllByRole('menuitem', { hidden: true })[2];
    await user.click(item as HTMLElement);
    await within(row('instagram')).findByTestId('network-paused');
    const listed = await screen.findByTestId('resume');
    expect(listed).toHaveAttribute('data-network', 'instagram');
    expect((await storedSettings()).pausedNetworks).toEqual({ instagram: 'resume' });
    await user.click(within(row('instagram')).getByTestId('network-resume'));
    await waitFor(() => expect(screen.queryByTestId('resume')).toBeNull());
    expectNoMissingTexts();
  });

  it('is in sight on a network that was never chosen', async () => {
    await pauseNetwork('tumblr', 'resume');
    await showDashboard('/settings', language);
    await screen.findByTestId('resume');
    expect(within(row('tumblr')).getByTestId('network-resume')).toBeInTheDocument();
  });
});

describe.each(LANGUAGES)('the keys, in %s', (language) => {
  it('are listed as they are set, and changed in the browser', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await showDashboard('/settings', language);
    const keys = await screen.findAllByTestId('shortcut');
    expect(keys.map((one) => one.dataset['command'])).toEqual([
      'popup',
      'panel',
      'next-brand',
      'client-call',
    ]);
    expect(keys[0]).toHaveTextContent('Alt+Shift+K');
    expect(keys[3]?.querySelector('kbd')).toBeNull();
    await user.click(screen.getByTestId('change-keys'));
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });

    // Firefox has a door of its own to that page.
    const openShortcutSettings = vi.fn(async () => undefined);
    Object.assign(browser.commands, { openShortcutSettings });
    await user.click(screen.getByTestId('change-keys'));
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    openShortcutSettings.mockRejectedValueOnce(new Error('not now'));
    await user.click(screen.getByTestId('change-keys'));
    expect(await screen.findByText(/chrome:\/\/extensions\/shortcuts/)).toBeVisible();
    expectNoMissingTexts();
  });
});

it('says clearly why a Pixelfed server is no Mastodon server', async () => {
  await showDashboard('/settings');
  await user.type(await screen.findByTestId('mastodon-field'), 'pixelfed.social{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('runs Pixelfed, not Mastodon');
  expect((await storedSettings()).mastodonHosts).toEqual([]);
});
