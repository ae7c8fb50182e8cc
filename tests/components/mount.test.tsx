import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { COACH_TEXTS } from '@/components/coach/coach-texts';
import { mountScreen } from '@/components/screens/mount';
import { PopupScreen } from '@/components/screens/popup/popup-screen';
import { changeSettings } from '@/lib/actions/change-settings';
import { db } from '@/lib/db/database';
import { aBrand, emptyData } from './coach/a-brand';
import { standInForTopLayer } from './top-layer';

beforeEach(async () => {
  standInForTopLayer();
  document.body.innerHTML = '<div id="root"></div>';
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 7, incognito: false, url: 'https://www.instagram.com/acme.coffee/' },
  ] as never);
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  await db.open();
  await emptyData();
});

const mount = (screenToMount = <PopupScreen />) =>
  act(async () => mountScreen(screenToMount, { namespaces: COACH_TEXTS }));

it('speaks another language and shows another theme at run time, without a reload', async () => {
  await aBrand();
  await changeSettings({ language: 'en', theme: 'dark' });
  await mount();
  expect(await screen.findByText('Do next')).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(document.documentElement.dataset.theme).toBe('dark');

  await act(() => changeSettings({ language: 'tr', theme: 'system' }).then(() => undefined));
  expect(await screen.findByText('Sıradaki adımlar')).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'tr');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

it('says that the data cannot be opened, and loses nothing', async () => {
  const open = vi.spyOn(db, 'open');
  open.mockRejectedValue(Object.assign(new Error('no storage'), { name: 'SecurityError' }));
  await mount();
  await waitFor(() =>
    expect(screen.getByTestId('problem').dataset.problem).toBe('database-unavailable'),
  );
  open.mockRestore();
});

it('says that the data is still being opened, and goes on once it is', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opened = Promise.withResolvers<typeof db>();
  const open = vi.spyOn(db, 'open').mockReturnValue(opened.promise as never);
  await mount();
  await act(() => vi.advanceTimersByTimeAsync(4_999));
  expect(screen.queryByTestId('problem')).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(1));
  vi.useRealTimers();
  const page = await screen.findByTestId('problem');
  expect(page.dataset.problem).toBe('database-slow');
  open.mockRestore();
  await act(async () => opened.resolve(db));
  await waitFor(() => expect(screen.queryByTestId('problem')).toBeNull());
});

it('shows a sentence instead of a white page when a screen fails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('a cause');
  };
  await mount(<Broken />);
  const page = await screen.findByTestId('problem');
  expect(page.dataset.problem).toBe('unexpected');
  expect(page).toHaveTextContent('a cause');
});

it('does nothing in a private window but say so', async () => {
  vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  await mount();
  expect((await screen.findByTestId('problem')).dataset.problem).toBe('private-window');
});
