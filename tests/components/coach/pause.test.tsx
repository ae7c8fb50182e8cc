import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { disallowNetworks } from '@/lib/actions/allow-networks';
import { endPause } from '@/lib/actions/pause-coaching';
import { noteGranted } from '@/lib/actions/note-granted';
import { pauseNetwork } from '@/lib/actions/pause-network';
import { storedSettings, writeSettings } from '@/lib/db/stored-settings';
import { LANGUAGES } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { showCoach } from './show-coach';
import { violations } from './violations';

const user = userEvent.setup();

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await emptyData();
  await browser.storage.session.clear();
  await aBrand();
});

const stateIs = (state: string) =>
  waitFor(() => expect(screen.getByTestId('here').dataset['state']).toBe(state));

const menuItem = (id: string) => document.querySelector(`[data-item="${id}"]`) as HTMLElement;

describe.each(LANGUAGES)('a pause on the page’s network, in %s', (language) => {
  it.each(['popup', 'panel'] as const)(
    'is one choice in the %s, says where and until when, and ends with one click',
    async (surface) => {
      await showCoach({ surface, language });
      await stateIs('network');
      await user.click(screen.getByTestId('pause'));
      await waitFor(() => expect(menuItem('here-hour')).toHaveTextContent('Instagram'));
      await user.click(menuItem('here-hour'));
      await stateIs('paused');
      const here = screen.getByTestId('here');
      expect(here).toHaveTextContent('Instagram');
      expect(here).toHaveTextContent(/\d\d:\d\d/);
      expect(await violations()).toEqual([]);
      // Everything else goes on: it is no pause of everything.
      expect((await storedSettings()).pausedUntil).toBeUndefined();
      await user.click(within(here).getByTestId('resume'));
      await stateIs('network');
    },
  );
});

it('leaves other networks’ pages alone', async () => {
  await pauseNetwork('x', 'resume');
  await showCoach();
  await stateIs('network');
});

it('ends on the page when its time has come', async () => {
  await pauseNetwork('instagram', 'hour');
  await showCoach();
  await stateIs('paused');
  await writeSettings({ pausedNetworks: { instagram: new Date(Date.now() - 1).toISOString() } });
  await act(endPause);
  await stateIs('network');
});

it('can be ended from the menu as well', async () => {
  await pauseNetwork('instagram', 'resume');
  await showCoach();
  await stateIs('paused');
  await user.click(screen.getByTestId('pause'));
  await waitFor(() => expect(menuItem('here-go-on')).toHaveTextContent('Resume on Instagram'));
  await user.click(menuItem('here-go-on'));
  await stateIs('network');
});

describe.each(LANGUAGES)('a permission that the user took back here, in %s', (language) => {
  it('is not said to be the browser’s doing', async () => {
    await noteGranted();
    await disallowNetworks(['instagram']);
    vi.mocked(browser.permissions.contains).mockResolvedValue(false as never);
    await showCoach({ language });
    const note = await screen.findByTestId('by-address');
    // The browser's part is known a moment before the user's.
    await waitFor(() => expect(note).toHaveTextContent('Instagram'));
    expect(note.dataset['problem']).toBeUndefined();
    expect(screen.getByTestId('allow')).toBeVisible();
  });
});
