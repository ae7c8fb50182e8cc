import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { unpinBrand } from '@/lib/actions/unpin-brand';
import { db } from '@/lib/db/database';
import { storedSettings } from '@/lib/db/stored-settings';
import { LANGUAGES } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { wasRead } from './a-reading';
import { showCoach } from './show-coach';
import { violations } from './violations';

const user = userEvent.setup();
const page = { network: 'x', kind: 'home' } as const;
const onX = (handle: string) => [{ network: 'x' as const, handle }];

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await emptyData();
  await browser.storage.session.clear();
});

describe.each(LANGUAGES)('while no brand is pinned, in %s', (language) => {
  const show = (url = 'https://x.com/home') =>
    showCoach({ language, surface: 'panel', tab: { url } });

  it('the signed-in account proposes its brand and says so; a press pins it', async () => {
    const bravo = await aBrand({ name: 'Bravo Books', accounts: onX('bravobooks') });
    await aBrand({ accounts: onX('acme') });
    await unpinBrand();
    await wasRead(page, { own: 'cannot-tell', viewer: 'bravobooks' });
    await show();
    const proposed = await screen.findByTestId('proposed');
    expect(proposed).toHaveAttribute('data-because', 'viewer');
    expect(proposed).toHaveTextContent('@bravobooks');
    expect(proposed).toHaveTextContent('Bravo Books');
    expect(await screen.findByTestId('due-here')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await user.click(within(proposed).getByTestId('pin'));
    await waitFor(() => expect(screen.queryByTestId('proposed')).toBeNull());
    expect((await storedSettings()).workingBrandId).toBe(bravo.id);
  });

  it('the account in the address proposes its brand', async () => {
    await aBrand({ accounts: onX('acme') });
    await unpinBrand();
    await show('https://x.com/Acme');
    expect(await screen.findByTestId('proposed')).toHaveAttribute('data-because', 'account');
  });

  it('an account of two brands is asked about once', async () => {
    const acme = await aBrand({ accounts: onX('both') });
    const bravo = await aBrand({ name: 'Bravo Books' });
    const [account] = await db.accounts.where('brandId').equals(acme.id).toArray();
    if (!account) throw new Error('Acme has no account');
    await db.accounts.add({ ...account, id: 'second', brandId: bravo.id });
    await unpinBrand();
    await wasRead(page, { own: 'cannot-tell', viewer: 'both' });
    await show();
    const question = await screen.findByTestId('shared');
    expect(question).toHaveTextContent('@both');
    const [, second] = within(question).getAllByTestId('choose-shared');
    if (!second) throw new Error('There is one button');
    expect(second).toHaveTextContent('Bravo Books');
    await user.click(second);
    const proposed = await screen.findByTestId('proposed');
    expect(proposed).toHaveTextContent('Bravo Books');
    expect(screen.queryByTestId('shared')).toBeNull();
    expect((await storedSettings()).sharedAccounts).toEqual({ 'x both': bravo.id });
  });

  it('a page of nobody says what to do', async () => {
    await aBrand({ accounts: onX('acme') });
    await unpinBrand();
    await show('https://x.com/explore');
    expect(await screen.findByTestId('unpinned')).toBeInTheDocument();
    expect(screen.queryByTestId('no-brand')).toBeNull();
    expect(await violations()).toEqual([]);
  });
});
