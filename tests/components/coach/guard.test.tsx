import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markPersonal } from '@/lib/actions/answer-guard';
import { storedSettings } from '@/lib/db/stored-settings';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { isWritten, wasRead } from './a-reading';
import { type Shown, showCoach } from './show-coach';
import { violations } from './violations';

const user = userEvent.setup();
const HOME = 'https://x.com/home';
const page = { network: 'x', kind: 'home' } as const;

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await emptyData();
  await browser.storage.session.clear();
});

const onX = (handle: string) => [{ network: 'x' as const, handle }];
const show = (language: Language, surface: Shown['surface'] = 'panel') =>
  showCoach({ language, surface, tab: { url: HOME } });
const isGone = () => waitFor(() => expect(screen.queryByTestId('guard')).toBeNull());

/** Acme is worked for, and a post is written as Bravo. */
async function writesAsBravo() {
  const bravo = await aBrand({ name: 'Bravo Books', accounts: onX('bravobooks') });
  const acme = await aBrand({ accounts: onX('acme') });
  await wasRead(page, { own: 'cannot-tell', viewer: 'bravobooks' });
  await isWritten('x');
  return { acme, bravo };
}

describe.each(LANGUAGES)('a post as another brand’s account, in %s', (language) => {
  it.each(['popup', 'panel'] as const)('is warned of in the %s, with both names', async (where) => {
    await writesAsBravo();
    await show(language, where);
    const banner = await screen.findByTestId('guard');
    expect(banner).toHaveAttribute('data-source', 'page');
    for (const name of ['@bravobooks', 'Bravo Books', 'Acme Coffee']) {
      expect(banner).toHaveTextContent(name);
    }
    expect(within(banner).getAllByRole('button')).toHaveLength(3);
    // Read out as it appears.
    expect(within(banner).getByRole('alert')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  it('says when that is only what a page said before', async () => {
    await writesAsBravo();
    const at = new Date().toISOString();
    await wasRead(page, { own: 'cannot-tell' }, { remembered: { handle: 'bravobooks', at } });
    await show(language);
    const banner = await screen.findByTestId('guard');
    expect(banner).toHaveAttribute('data-source', 'remembered');
    const before = banner.textContent;
    await wasRead(page, { own: 'cannot-tell', viewer: 'bravobooks' });
    await waitFor(() => expect(screen.getByTestId('guard').dataset.source).toBe('page'));
    expect(screen.getByTestId('guard').textContent).not.toBe(before);
  });

  it('is right after the switch to that brand', async () => {
    const { bravo } = await writesAsBravo();
    await show(language);
    const button = await screen.findByTestId('guard-switch');
    expect(button).toHaveTextContent('Bravo Books');
    await user.click(button);
    await isGone();
    expect((await storedSettings()).workingBrandId).toBe(bravo.id);
    await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent('Bravo Books'));
  });

  it('may be right this time, and the next one is warned of again', async () => {
    const { acme } = await writesAsBravo();
    await show(language);
    await user.click(await screen.findByTestId('guard-right'));
    await isGone();
    expect((await storedSettings()).workingBrandId).toBe(acme.id);
    await isWritten('x', { media: 1 });
    await waitFor(() => expect(screen.getByTestId('composer-check')).toHaveTextContent('1'));
    expect(screen.queryByTestId('guard')).toBeNull();
    await isWritten('x', {}, { episodeId: 'episode-2' });
    expect(await screen.findByTestId('guard')).toBeVisible();
  });

  it('may be personal, and then there is nothing to advise', async () => {
    await writesAsBravo();
    await show(language);
    await user.click(await screen.findByTestId('guard-personal'));
    await isGone();
    expect(screen.getByTestId('signed-in').dataset.guard).toBe('personal');
    for (const part of ['advice', 'composer-check', 'page-checklist']) {
      expect(screen.queryByTestId(part)).toBeNull();
    }
    expect((await storedSettings()).personalAccounts).toMatchObject([
      { network: 'x', handle: 'bravobooks' },
    ]);
  });

  it('is nothing to warn of while nothing is written, or as the working brand’s account', async () => {
    await writesAsBravo();
    await isWritten('x', { open: false });
    await show(language);
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('guard')).toBeNull();
    await isWritten('x');
    expect(await screen.findByTestId('guard')).toBeVisible();
    await wasRead(page, { own: 'cannot-tell', viewer: 'acme' });
    await isGone();
    expect(screen.queryByTestId('signed-in')).toBeNull();
  });

  it('is not taken for one that is written on another network', async () => {
    await writesAsBravo();
    await isWritten('threads');
    await show(language);
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('guard')).toBeNull();
    expect(screen.queryByTestId('composer-check')).toBeNull();
  });
});

describe.each(LANGUAGES)('an account of no brand, in %s', (language) => {
  it.each(['popup', 'panel'] as const)('is named in the %s', async (where) => {
    await aBrand({ accounts: onX('acme') });
    await wasRead(page, { own: 'cannot-tell', viewer: 'ayse' });
    await show(language, where);
    const line = await screen.findByTestId('signed-in');
    expect(line.dataset.guard).toBe('unknown');
    expect(line).toHaveTextContent('@ayse');
    expect(within(line).queryByRole('time')).toBeNull();
    expect(await screen.findAllByTestId('advice')).not.toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('is named with the time where only a page before said it', async () => {
    await aBrand({ accounts: onX('acme') });
    const at = Temporal.Now.instant().subtract({ hours: 3 }).toString();
    await wasRead(page, { own: 'cannot-tell' }, { remembered: { handle: 'ayse', at } });
    await show(language);
    const line = await screen.findByTestId('signed-in');
    expect(line).toHaveAttribute('data-source', 'remembered');
    expect(within(line).getByRole('time')).toHaveAttribute('datetime', at);
  });

  it('is personal when the user says so, with no advice, and not when it is taken back', async () => {
    await aBrand({ accounts: onX('acme') });
    await wasRead(page, { own: 'cannot-tell', viewer: 'ayse' });
    await isWritten('x');
    await show(language);
    await screen.findAllByTestId('advice');
    await user.click(await screen.findByTestId('mark-personal'));
    await waitFor(() => expect(screen.getByTestId('signed-in').dataset.guard).toBe('personal'));
    for (const part of ['advice', 'composer-check', 'page-checklist', 'guard']) {
      expect(screen.queryByTestId(part)).toBeNull();
    }
    expect(await violations()).toEqual([]);
    await user.click(screen.getByTestId('not-personal'));
    await waitFor(() => expect(screen.getByTestId('signed-in').dataset.guard).toBe('unknown'));
    expect(await screen.findAllByTestId('advice')).not.toEqual([]);
    expect((await storedSettings()).personalAccounts).toEqual([]);
  });

  it('leaves nothing to do on the brand’s own profile, once it is personal', async () => {
    await aBrand();
    await wasRead(
      { network: 'instagram', kind: 'profile', handle: 'acme.coffee' },
      { own: 'yes', viewer: 'acme.coffee', audit: { bio: { there: 'yes', value: 90 } } },
    );
    await showCoach({ language, surface: 'panel' });
    for (const part of ['audit', 'page-checklist']) await screen.findByTestId(part);
    await markPersonal({ network: 'instagram', kind: 'profile' }, 'acme.coffee');
    await waitFor(() => expect(screen.getByTestId('signed-in').dataset.guard).toBe('personal'));
    for (const part of ['audit', 'page-checklist', 'advice']) {
      expect(screen.queryByTestId(part)).toBeNull();
    }
  });

  it('is not claimed where nobody is signed in, or nobody knows', async () => {
    await aBrand({ accounts: onX('acme') });
    await wasRead(page, { own: 'cannot-tell', viewer: null });
    await show(language);
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('signed-in')).toBeNull();
    await wasRead(page, { own: 'cannot-tell', viewer: 'ayse' });
    await screen.findByTestId('signed-in');
    await wasRead(page, { own: 'cannot-tell' });
    await waitFor(() => expect(screen.queryByTestId('signed-in')).toBeNull());
  });
});

it('shows a brand’s name with markup as text in the warning', async () => {
  const name = 'R&B <b>Records</b> <img src=x>';
  await aBrand({ name, accounts: onX('bravobooks') });
  await aBrand({ accounts: onX('acme') });
  await wasRead(page, { own: 'cannot-tell', viewer: 'bravobooks' });
  await isWritten('x');
  await show('en');
  const banner = await screen.findByTestId('guard');
  expect(banner).toHaveTextContent(`an account of ${name}`);
  expect(banner.querySelector('img')).toBeNull();
});
