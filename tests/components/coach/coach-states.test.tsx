import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '@/lib/actions/change-settings';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { completeTask } from '@/lib/actions/complete-task';
import { recordOwners } from '@/lib/actions/record-owners';
import { pauseCoaching } from '@/lib/actions/pause-coaching';
import { LANGUAGES } from '@/lib/domain/language';
import { db } from '@/lib/db/database';
import { TASKS } from '@/lib/playbook/tasks';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { OWN, showCoach } from './show-coach';

const user = userEvent.setup();

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await emptyData();
});

/** axe cannot see colours without a layout; `tests/contracts/contrast.test.ts` does that part. */
const violations = async () =>
  (
    await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(['popup', 'panel'] as const)(
    'the %s names page, account and next steps',
    async (surface) => {
      await aBrand();
      await showCoach({ surface, language });
      const here = await screen.findByTestId('here');
      expect(here.dataset).toMatchObject({
        network: 'instagram',
        kind: 'profile',
        handle: 'acme.coffee',
        match: 'account',
      });
      expect(screen.getByTestId('brand-name')).toHaveTextContent('Acme Coffee');
      expect(await screen.findAllByTestId('advice')).toHaveLength(3);
      // The stage began today, which is when a wrong expectation is formed.
      expect(screen.getByTestId('expectation')).toBeVisible();
      expect(await violations()).toEqual([]);
    },
  );

  it('says whose account it is when it is another brand’s, and switches', async () => {
    const bravo = await aBrand({
      name: 'Bravo Books',
      accounts: [{ network: 'instagram', handle: 'bravobooks' }],
    });
    await aBrand();
    await showCoach({ language, tab: { url: 'https://www.instagram.com/bravobooks/' } });
    const here = await screen.findByTestId('here');
    expect(here.dataset.match).toBe('other-brand');
    expect(here).toHaveTextContent('Bravo Books');
    expect(here.querySelector('[data-signal=mismatch]')).toBeInTheDocument();
    await user.click(await screen.findByTestId('switch-brand'));
    await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent(bravo.name));
    // The page belongs to the brand that is worked for now, and that is what has to be said at once.
    await waitFor(() => expect(screen.getByTestId('here').dataset.match).toBe('account'));
    expect(screen.queryByTestId('switch-brand')).toBeNull();
  });

  it.each([
    ['https://www.instagram.com/somebody.else/', 'working'],
    ['https://www.linkedin.com/feed/', 'working'],
  ])('cannot tell whose %s is, and says so neutrally', async (url, match) => {
    await aBrand();
    await showCoach({ language, tab: { url } });
    const here = await screen.findByTestId('here');
    expect(here.dataset.match).toBe(match);
    expect(here.querySelector('[data-signal=cannot-tell]')).toBeInTheDocument();
  });

  it.each([
    ['elsewhere', { url: 'https://example.org/' }],
    ['hidden', {}],
  ])('gives the next steps on a page that is %s too', async (state, tab) => {
    await aBrand();
    await showCoach({ language, surface: 'panel', tab });
    expect((await screen.findByTestId('here')).dataset.state).toBe(state);
    expect(await screen.findAllByTestId('advice')).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });

  it('offers nothing to record in a private window', async () => {
    await aBrand();
    await showCoach({ language, tab: { url: OWN, incognito: true } });
    expect((await screen.findByTestId('here')).dataset.state).toBe('private');
    expect(screen.queryByTestId('advice')).not.toBeInTheDocument();
  });

  it('is silent while paused, and goes on when asked to', async () => {
    await aBrand();
    await pauseCoaching('hour');
    await showCoach({ language });
    expect(screen.queryByTestId('advice')).not.toBeInTheDocument();
    await user.click(await screen.findByTestId('resume'));
    expect(await screen.findAllByTestId('advice')).toHaveLength(3);
  });

  it('asks for a brand when there is none', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await showCoach({ language });
    const empty = await screen.findByTestId('no-brand');
    await user.click(within(empty).getByRole('button'));
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('welcome.html') });
    expect(await violations()).toEqual([]);
  });

  it('says that nothing is due', async () => {
    const brand = await aBrand();
    for (const { id } of TASKS) await completeTask(brand.id, id, { note: 'written' });
    const [account] = await db.accounts.toArray();
    const names = { owner: 'Ayşe', backupOwner: 'Can' };
    await recordOwners(brand.id, [{ accountId: account?.id ?? '', ...names }]);
    await showCoach({ language, tab: { url: 'https://example.org/' } });
    expect(await screen.findByTestId('silence')).toBeVisible();
  });

  it('offers to read here, and after a refusal says that advice by address goes on', async () => {
    await aBrand();
    vi.mocked(browser.permissions.contains).mockResolvedValue(false as never);
    vi.mocked(browser.permissions.request).mockResolvedValueOnce(false as never);
    await showCoach({ language });
    expect((await screen.findByTestId('by-address')).dataset.problem).toBeUndefined();
    await user.click(screen.getByTestId('allow'));
    await waitFor(() =>
      expect(screen.getByTestId('by-address').dataset.problem).toBe('permission-denied'),
    );
    expect(await screen.findAllByTestId('advice')).toHaveLength(3);
  });

  it('says when a permission that was given is gone', async () => {
    await aBrand();
    await changeSettings({ grantedNetworks: ['instagram'] });
    vi.mocked(browser.permissions.contains).mockResolvedValue(false as never);
    await showCoach({ language });
    const note = await screen.findByTestId('by-address');
    await waitFor(() => expect(note.dataset.problem).toBe('permission-revoked'));
  });
});

it('shows a name with markup as text', async () => {
  const name = '<img src=x onerror=alert(1)>';
  await aBrand({ name });
  const { container } = await showCoach();
  expect(await screen.findByTestId('brand-name')).toHaveTextContent(name);
  expect(container.querySelector('img')).toBeNull();
});

it('goes to another brand from the switcher', async () => {
  const first = await aBrand();
  await aBrand({ name: 'Bravo Books', accounts: [] });
  await chooseBrand(first.id);
  await showCoach();
  await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent('Acme Coffee'));
  await user.click(screen.getByTestId('brand-switcher'));
  await user.click(screen.getByRole('menuitemradio', { name: 'Bravo Books', hidden: true }));
  await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent('Bravo Books'));
});
