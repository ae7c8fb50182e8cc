import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { WelcomeScreen } from '@/components/screens/welcome/welcome-screen';
import { changeSettings } from '@/lib/actions/change-settings';
import { db } from '@/lib/db/database';
import { storedSettings } from '@/lib/db/stored-settings';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import { useWelcomeDraft } from '@/lib/stores/welcome-draft';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';

const user = userEvent.setup();
const press = async (testId: string) => user.click(await screen.findByTestId(testId));
const links = () => screen.findAllByTestId('welcome-link');
const kinds = async () => (await links()).map(({ dataset }) => dataset.kind);

beforeEach(async () => {
  await emptyData();
  vi.mocked(browser.permissions.request)
    .mockClear()
    .mockResolvedValue(true as never);
  act(() => {
    void useWelcomeDraft.setState(useWelcomeDraft.getInitialState(), true);
  });
});

async function show(language: Language = 'en') {
  await changeSettings({ language });
  await speak(language, ['welcome']);
  return render(<WelcomeScreen />);
}

async function atBrand(name = 'Acme Coffee', pasted = '', language: Language = 'en') {
  const shown = await show(language);
  await press('welcome-next');
  await screen.findByTestId('welcome-brand-name');
  if (name) await user.type(screen.getByTestId('welcome-brand-name'), name);
  if (pasted) {
    await user.click(screen.getByTestId('welcome-links'));
    await user.paste(pasted);
  }
  return shown;
}

const violations = async () =>
  (
    await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

describe.each(LANGUAGES)('in %s', (language) => {
  it('walks the three steps, each one usable by everybody', async () => {
    await atBrand('Acme Coffee', 'instagram.com/acme.coffee x.com/acme', language);
    expect(await violations()).toEqual([]);
    await press('welcome-next');
    await screen.findByTestId('welcome-finish');
    expect(await violations()).toEqual([]);
    await press('welcome-finish');
    await screen.findByTestId('done-dashboard');
    expect(await violations()).toEqual([]);
    expect((await storedSettings()).welcomedAt).toBeDefined();
  });

  it('has its words for everything that can be pasted', async () => {
    await aBrand({ name: 'Bravo', accounts: [{ network: 'instagram', handle: 'bravobooks' }] });
    await atBrand(
      'Acme',
      [
        'https://www.instagram.com/acme.coffee/?igsh=x',
        'https://www.linkedin.com/company/1234567/admin/dashboard/',
        'https://www.instagram.com/bravobooks',
        'https://x.com/acmecoffee/status/1234567890',
        'https://social.coffee/@acme',
        'https://example.com/acme',
        'instagram.com/Acme.Coffee',
      ].join('\n'),
      language,
    );
    expect(await kinds()).toEqual([
      'account',
      'admin',
      'account',
      'not-a-profile',
      'maybe-mastodon',
      'unknown',
      'account',
    ]);
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'account-taken');
    expect(await violations()).toEqual([]);
  });
});

it('saves the brand with its accounts and the word of the user', async () => {
  await atBrand('Acme Coffee', 'instagram.com/acme.coffee\ninstagram.com/Acme.Coffee\nx.com/acme');
  await press('welcome-standing-posting');
  await press('welcome-next');
  await screen.findByTestId('welcome-finish');
  expect(await db.brands.toArray()).toMatchObject([
    { name: 'Acme Coffee', declared: 'posting', stage: 2 },
  ]);
  expect((await db.accounts.toArray()).map(({ network }) => network).toSorted()).toEqual([
    'instagram',
    'x',
  ]);
});

it('asks the browser once, for the pasted networks only, and finishes', async () => {
  await atBrand('Acme', 'instagram.com/acme x.com/acme');
  await press('welcome-next');
  await press('welcome-allow');
  await screen.findByTestId('done-dashboard');
  expect(browser.permissions.request).toHaveBeenCalledTimes(1);
  const [{ origins = [] } = {}] = vi.mocked(browser.permissions.request).mock.calls[0] ?? [];
  expect(origins.some((origin) => origin.includes('instagram.com'))).toBe(true);
  expect(origins.some((origin) => origin.includes('tiktok.com'))).toBe(false);
});

it('takes a no from the browser and says what goes on', async () => {
  vi.mocked(browser.permissions.request).mockResolvedValue(false as never);
  await atBrand('Acme', 'x.com/acme');
  await press('welcome-next');
  await press('welcome-allow');
  expect(await screen.findByText(/goes by its address/)).toBeVisible();
});

it('adds another network by its tick, and can do without any', async () => {
  await show();
  await press('welcome-next');
  await press('welcome-skip');
  expect(screen.queryByTestId('welcome-allow')).not.toBeInTheDocument();
  await press('welcome-network-tiktok');
  await press('welcome-allow');
  await screen.findByTestId('done-dashboard');
  expect((await storedSettings()).networks).toEqual(['tiktok']);
});

it('takes the public address instead of an admin one, and the account a post names', async () => {
  await atBrand(
    'Acme',
    'https://www.linkedin.com/company/acme/admin/dashboard/\nhttps://x.com/acme/status/123456',
  );
  for (const line of await links()) await user.click(within(line).getByTestId('link-use'));
  expect(await kinds()).toEqual(['account', 'account']);
  expect(screen.getByTestId('welcome-links')).toHaveValue(
    'https://www.linkedin.com/company/acme/\nhttps://x.com/acme/status/123456',
  );
});

it('adds a Mastodon server when the user says that it is one', async () => {
  await atBrand('Acme', 'https://social.coffee/@acme');
  await press('link-mastodon');
  await waitFor(async () => expect(await kinds()).toEqual(['account']));
  expect((await storedSettings()).mastodonHosts).toEqual(['social.coffee']);
});

it('wants a name, and says so at the field', async () => {
  await atBrand('');
  await press('welcome-next');
  expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'brand-name-missing');
  expect(screen.getByTestId('welcome-brand-name')).toBeInvalid();
  expect(await db.brands.count()).toBe(0);
});

it('refuses a name of 10,000 characters with both lengths and keeps the text', async () => {
  await atBrand('');
  await user.click(screen.getByTestId('welcome-brand-name'));
  await user.paste('a'.repeat(10_000));
  await press('welcome-next');
  expect(await screen.findByRole('alert')).toHaveTextContent(/10,000.*80/);
  expect(screen.getByTestId('welcome-brand-name')).toHaveValue('a'.repeat(10_000));
});

it('shows a name with markup as text', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const { container } = await atBrand(name);
  await press('welcome-next');
  await screen.findByTestId('welcome-finish');
  await press('welcome-back');
  expect(await screen.findByText(`${name} is set up`)).toBeVisible();
  expect(container.querySelector('img')).toBeNull();
});

it('saves nothing when an account belongs to another brand', async () => {
  await aBrand({ name: 'Bravo', accounts: [{ network: 'x', handle: 'bravo' }] });
  await atBrand('Acme', 'x.com/bravo');
  await press('welcome-next');
  await waitFor(() =>
    expect(screen.getAllByRole('alert').map(({ dataset }) => dataset.problem)).toEqual([
      'account-taken',
      'account-taken',
    ]),
  );
  expect(await db.brands.count()).toBe(1);
});

it('makes one brand of a double click', async () => {
  await atBrand('Acme');
  await user.dblClick(screen.getByTestId('welcome-next'));
  await screen.findByTestId('welcome-finish');
  expect(await db.brands.count()).toBe(1);
});

it('makes no second brand when one goes back and on again', async () => {
  await atBrand('Acme');
  await press('welcome-next');
  await screen.findByTestId('welcome-finish');
  await press('welcome-back');
  await press('welcome-next');
  await screen.findByTestId('welcome-finish');
  expect(await db.brands.count()).toBe(1);
});

it('starts with a practice brand, and with the same one again', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  await show();
  await press('welcome-practice');
  await waitFor(() =>
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('practice.html') }),
  );
  expect(await db.accounts.toArray()).toMatchObject([
    { network: 'practice', handle: 'acme.coffee' },
  ]);
  create.mockClear();
  await press('welcome-practice');
  await waitFor(() => expect(create).toHaveBeenCalled());
  expect(await db.brands.count()).toBe(1);
});

it('keeps what was typed when the page is loaded again', async () => {
  const { unmount } = await atBrand('Acme Coffee', 'x.com/acme');
  unmount();
  // What a reload does: everything in memory is gone, and the tab's own storage is read.
  const kept = sessionStorage.getItem('welcome-draft') ?? '';
  act(() => {
    void useWelcomeDraft.setState(useWelcomeDraft.getInitialState(), true);
  });
  sessionStorage.setItem('welcome-draft', kept);
  await act(() => useWelcomeDraft.persist.rehydrate());
  await show();
  expect(await screen.findByTestId('welcome-brand-name')).toHaveValue('Acme Coffee');
  expect(screen.getByTestId('welcome-links')).toHaveValue('x.com/acme');
  expect(await kinds()).toEqual(['account']);
});

describe('at the step for the brand', () => {
  beforeEach(() => {
    window.location.hash = '#brand';
    return () => {
      window.location.hash = '';
    };
  });

  it('begins for those who chose a language before, and lets them go back to it', async () => {
    await changeSettings({ welcomedAt: new Date().toISOString() });
    await show();
    await screen.findByTestId('welcome-brand-name');
    await press('welcome-back');
    expect(await screen.findByTestId('welcome-language-tr')).toBeInTheDocument();
  });

  it('does not skip the language for those who did not', async () => {
    await show();
    expect(await screen.findByTestId('welcome-language-tr')).toBeInTheDocument();
    expect(screen.queryByTestId('welcome-brand-name')).toBeNull();
  });
});
