import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addBrand } from '@/lib/actions/add-brand';
import { storedSettings } from '@/lib/db/stored-settings';
import { startsWithFreshData } from '../../unit/fresh-data';
import { showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();
const row = (id: string) =>
  document.querySelector<HTMLElement>(
    `[data-testid="network"][data-network="${id}"]`,
  ) as HTMLElement;

beforeEach(async () => {
  vi.mocked(browser.permissions.request).mockClear();
  await addBrand({
    name: 'Acme',
    standing: 'starting',
    accounts: [{ network: 'instagram', handle: 'acme' }],
  });
});

it('says of each network what holds there and what would be read', async () => {
  await showDashboard('/settings');
  await waitFor(() => expect(row('instagram')).toHaveAttribute('data-state', 'address'));
  expect(row('instagram')).toHaveTextContent('By address only');
  expect(row('instagram')).toHaveTextContent('Would read: which account is signed in');
  expect(row('practice')).toHaveAttribute('data-state', 'reading');
  expect(row('tumblr')).toHaveAttribute('data-state', 'off');
});

it('asks the browser in the click, and answers a no with a sentence', async () => {
  vi.mocked(browser.permissions.request).mockResolvedValueOnce(false as never);
  await showDashboard('/settings');
  await user.click(await screen.findByRole('button', { name: 'Allow reading: Instagram' }));
  expect(browser.permissions.request).toHaveBeenCalledOnce();
  expect(await within(row('instagram')).findByRole('alert')).toHaveAttribute(
    'data-problem',
    'permission-denied',
  );
});

it('stops coaching on a network', async () => {
  await showDashboard('/settings');
  await user.click(await screen.findByRole('button', { name: 'Stop coaching: Instagram' }));
  await waitFor(() => expect(row('instagram')).toHaveAttribute('data-state', 'stopped'));
  expect(row('instagram')).toHaveTextContent('Nothing is counted or read there');
  await user.click(screen.getByRole('button', { name: 'Coach again: Instagram' }));
  await waitFor(() => expect(row('instagram')).toHaveAttribute('data-state', 'address'));
});

it('keeps a stop in force where the browser still lets it read', async () => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await showDashboard('/settings');
  await user.click(await screen.findByRole('button', { name: 'Stop coaching: Instagram' }));
  await waitFor(() => expect(row('instagram')).toHaveAttribute('data-state', 'stopped'));
  vi.mocked(browser.permissions.contains).mockResolvedValue(false as never);
});

it('adds a Mastodon server, refuses what is none, and removes it', async () => {
  await showDashboard('/settings');
  await user.type(await screen.findByTestId('mastodon-field'), 'not a host{Enter}');
  expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'host-invalid');
  await user.clear(screen.getByTestId('mastodon-field'));
  await user.type(screen.getByTestId('mastodon-field'), 'https://www.instagram.com/acme{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('belongs to Instagram');
  await user.clear(screen.getByTestId('mastodon-field'));
  await user.type(screen.getByTestId('mastodon-field'), 'https://social.example/@acme{Enter}');
  expect(await screen.findByTestId('mastodon-host')).toHaveTextContent('social.example');
  await user.click(screen.getByRole('button', { name: 'Remove social.example' }));
  await waitFor(() => expect(screen.queryByTestId('mastodon-host')).toBeNull());
});

it('switches badge and pause', async () => {
  await showDashboard('/settings');
  await user.click(await screen.findByTestId('badge'));
  await waitFor(async () => expect((await storedSettings()).badge).toBe(false));
  await user.click(screen.getByTestId('pause-resume'));
  await user.click(await screen.findByTestId('resume'));
  expect(await screen.findByTestId('pause-hour')).toBeVisible();
});
