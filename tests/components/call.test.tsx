import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { COACH_TEXTS } from '@/components/coach/coach-texts';
import { mountScreen } from '@/components/screens/mount';
import { PopupScreen } from '@/components/screens/popup/popup-screen';
import { archiveBrand } from '@/lib/actions/archive-brand';
import { changeSettings } from '@/lib/actions/change-settings';
import { leaveCall } from '@/lib/actions/leave-call';
import { startCall } from '@/lib/actions/start-call';
import { db } from '@/lib/db/database';
import { storedSettings } from '@/lib/db/stored-settings';
import { aBrand, emptyData } from './coach/a-brand';
import { showDashboard } from './dashboard/show-dashboard';
import { standInForTopLayer } from './top-layer';

// Texts are loaded when they are first shown, which takes a while where everything runs at once.
const user = userEvent.setup();
const KEY = '{Alt>}{Shift>}[KeyO]{/Shift}{/Alt}';

beforeEach(async () => {
  standInForTopLayer();
  document.body.innerHTML = '<div id="root"></div>';
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 7, incognito: false, url: 'https://example.com/' },
  ] as never);
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  await db.open();
  await emptyData();
});

const mount = () => act(async () => mountScreen(<PopupScreen />, { namespaces: COACH_TEXTS }));

describe('the key, on any page of ours', () => {
  it('starts the call with the client that is worked for, and leaves it', async () => {
    await aBrand({ name: 'Zebra', accounts: [] });
    const { id } = await aBrand({ name: 'Alpaca', accounts: [] });
    await changeSettings({ language: 'en' });
    await mount();
    await screen.findByTestId('coach');
    expect(screen.queryByTestId('call-bar')).toBeNull();
    await user.keyboard(KEY);
    const bar = await screen.findByTestId('call-bar');
    expect(bar).toHaveTextContent('In a call with Alpaca. Every other brand is hidden.');
    expect((await storedSettings()).call).toEqual({ brandId: id, others: 'another brand' });
    expect(document.body.innerHTML).not.toContain('Zebra');
    await user.keyboard(KEY);
    await waitFor(() => expect(screen.queryByTestId('call-bar')).toBeNull());
    await waitFor(() => expect(document.body.innerHTML).toContain('Zebra'));
  });

  it('speaks Turkish, and does nothing while there is no brand', async () => {
    await changeSettings({ language: 'tr' });
    await mount();
    await screen.findByTestId('coach');
    await user.keyboard(KEY);
    expect((await storedSettings()).call).toBeUndefined();
    await act(async () => void (await aBrand({ name: 'Alpaka', accounts: [] })));
    await screen.findByTestId('brand-name');
    await user.keyboard(KEY);
    await waitFor(async () =>
      expect((await storedSettings()).call?.others).toBe('başka bir marka'),
    );
    const bar = await screen.findByTestId('call-bar');
    expect(bar).toHaveTextContent('Alpaka ile görüşmedesin. Öteki markaların hepsi gizli.');
    const { violations } = await axe.run(bar, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
    await user.click(within(bar).getByTestId('leave-call'));
    await waitFor(() => expect(screen.queryByTestId('call-bar')).toBeNull());
  });
});

describe('the settings', () => {
  it('start a call with any brand, and say why there is no backup until it is left', async () => {
    const other = await aBrand({ name: 'Alpaca', accounts: [] });
    await aBrand({ name: 'Zebra', accounts: [] });
    await showDashboard('/settings');
    const choice = await screen.findByTestId('call-brand');
    await user.selectOptions(choice, other.id);
    await user.click(screen.getByTestId('start-call'));
    expect(await screen.findByText(/In a call with Alpaca\. A backup/)).toBeVisible();
    await user.click(screen.getByTestId('backup-save'));
    expect(await screen.findByText(/Leave the call first/)).toBeVisible();
    await user.click(screen.getByTestId('section-leave-call'));
    expect(await screen.findByTestId('start-call')).toBeVisible();
  });

  it('list the brands that are hidden last, without their names', async () => {
    await aBrand({ name: 'Aardvark', accounts: [] });
    const { id } = await aBrand({ name: 'Zebra', accounts: [] });
    await startCall(id, 'another brand');
    await showDashboard('/settings');
    const cards = await screen.findAllByTestId('brand-card');
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual([
      'Zebra',
      'another brand',
    ]);
  });

  it.each([
    ['en', /You are in a call: other brands are out of sight/],
    ['tr', /Görüşmedesin: Öteki markalar gizli/],
  ] as const)(
    'offer nothing for the hidden brands, archived ones too, and say why (%s)',
    async (language, why) => {
      await aBrand({ name: 'Aardvark', accounts: [] });
      const old = await aBrand({ name: 'Bison', accounts: [] });
      await archiveBrand(old.id);
      const { id } = await aBrand({ name: 'Zebra', accounts: [] });
      await startCall(id, 'another brand');
      await showDashboard('/settings', language);
      expect(await screen.findByTestId('brands-in-call')).toHaveTextContent(why);
      const [own, hidden] = screen.getAllByTestId('brand-card');
      if (!own || !hidden) throw new Error('Two cards');
      expect(hidden.querySelectorAll('button, input, a, textarea')).toHaveLength(0);
      const archived = await screen.findByTestId('archived-brand');
      expect(archived.querySelectorAll('button')).toHaveLength(0);
      expect(screen.queryByTestId('import-clients')).toBeNull();
      // What an action would refuse is not offered for the call's own brand either.
      expect(within(own).queryByTestId('brand-archive')).toBeNull();
      expect(within(own).queryByTestId('brand-remove')).toBeNull();
      await user.click(within(own).getByTestId('brand-edit'));
      expect(await screen.findByTestId('edit-brand')).toBeVisible();
      await user.keyboard('{Escape}');
      await leaveCall();
      await waitFor(() => expect(screen.getAllByTestId('brand-remove')).toHaveLength(2));
      expect(screen.queryByTestId('brands-in-call')).toBeNull();
    },
  );
});

describe('during a call, the way to another brand', () => {
  beforeEach(async () => {
    await aBrand({ name: 'Aardvark', accounts: [] });
    const { id } = await aBrand({ name: 'Zebra', accounts: [] });
    await startCall(id, 'another brand');
  });

  it('is not in the switcher, which has the way out of the call instead', async () => {
    await changeSettings({ language: 'en' });
    await mount();
    await user.click(await screen.findByTestId('brand-switcher'));
    await waitFor(() => expect(screen.getAllByRole('menuitemradio')).toHaveLength(1));
    expect(screen.getByRole('menuitemradio')).toHaveTextContent('Zebra');
    expect(screen.getByRole('menuitem')).toHaveTextContent('Leave the client call');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(async () => expect((await storedSettings()).call).toBeUndefined());
    await user.click(await screen.findByTestId('brand-switcher'));
    expect(await screen.findByRole('menuitemradio', { name: 'Aardvark' })).toBeVisible();
  });
});
