import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addBrand } from '@/lib/actions/add-brand';
import { db } from '@/lib/db/database';
import { startsWithFreshData } from '../../unit/fresh-data';
import { violations } from '../coach/violations';
import { expectNoMissingTexts, showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();

const line = (number: number) =>
  screen
    .getAllByTestId('client-line')
    .find((row) => row.dataset.line === String(number)) as HTMLElement;
const paste = async (text: string) => {
  await user.click(await screen.findByTestId('client-list'));
  await user.paste(text);
};
const names = async () => (await db.brands.toArray()).map(({ name }) => name).toSorted();

describe.each(['en', 'tr'] as const)('importing a client list in %s', (language) => {
  const open = async () => {
    await showDashboard('/settings', language);
    await user.click(await screen.findByTestId('import-clients'));
  };

  it('shows what becomes of each line, creates the good ones, and keeps the others to be put right', async () => {
    await addBrand({
      name: 'Known',
      standing: 'starting',
      accounts: [{ network: 'x', handle: 'known' }],
    });
    await open();
    expect(screen.getByTestId('import-create')).toBeDisabled();
    await paste(
      'Marka;Link;Not\nAcme;x.com/acme;VIP\nKnown;x.com/known tiktok.com/@known\nBravo;https://nonsense.example/b\nCharlie;x.com/known\nDelta;https://social.example/@delta',
    );
    await screen.findAllByTestId('client-line');
    expect(screen.getAllByTestId('client-line').map(({ dataset }) => dataset.fault)).toEqual([
      undefined,
      undefined,
      'link-unknown',
      'account-taken',
      'maybe-mastodon',
    ]);
    expect(line(4)).toHaveTextContent('nonsense.example');
    expect(line(5)).toHaveTextContent('Known');
    expect(await violations()).toEqual([]);
    await user.click(within(line(6)).getByTestId('link-mastodon'));
    await waitFor(() => expect(line(6).dataset.fault).toBeUndefined());
    await user.click(within(line(5)).getByTestId('share'));
    await waitFor(() => expect(line(5).dataset.fault).toBeUndefined());
    await user.click(screen.getByTestId('only-bad'));
    expect(screen.getAllByTestId('client-line')).toHaveLength(1);
    await user.click(screen.getByTestId('welcome-standing-posting'));
    await user.click(screen.getByTestId('import-create'));

    await waitFor(async () => expect(await names()).toEqual(['Acme', 'Charlie', 'Delta', 'Known']));
    await waitFor(() =>
      expect(screen.getByTestId('client-list')).toHaveValue(
        'Marka;Link;Not\nBravo;https://nonsense.example/b',
      ),
    );
    expect((await db.brands.toArray()).filter(({ stage }) => stage === 2)).toHaveLength(3);
    expectNoMissingTexts();
  });

  it('closes and says what was created where every line is good', async () => {
    await open();
    await paste('Acme;x.com/acme\nAcme;instagram.com/acme.coffee\nBravo;x.com/bravo');
    await user.click(await screen.findByTestId('import-create'));
    await waitFor(() => expect(screen.queryByTestId('client-list')).toBeNull());
    expect(await screen.findAllByTestId('brand-card')).toHaveLength(2);
    const said = document.querySelector('[data-said]');
    expect(said).toHaveTextContent(/2.*3/);
    expectNoMissingTexts();
  });

  it('reads a file, and refuses one that is far too large', async () => {
    await open();
    const input = screen.getByTestId<HTMLInputElement>('client-file');
    await user.upload(input, new File(['Işık;x.com/isik'], 'a.csv', { type: 'text/csv' }));
    await waitFor(() => expect(screen.getByTestId('client-list')).toHaveValue('Işık;x.com/isik'));
    expect(await screen.findByTestId('client-line')).toHaveTextContent('Işık');
    await user.upload(input, new File(['x'.repeat(600_000)], 'b.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'list-too-large');
    expect(screen.getByTestId('client-list')).toHaveValue('Işık;x.com/isik');
  });
});

it('gives every reason in words, in both languages', async () => {
  await showDashboard('/settings', 'tr');
  await user.click(await screen.findByTestId('import-clients'));
  await paste(
    [
      'x.com/nobody',
      'Only a name',
      'A;x.com/a;+90 212',
      'A;@a',
      'A;acme.example',
      'A;https://www.instagram.com/explore/',
      'A;https://business.facebook.com/latest/home',
      'A;https://social.example/@a',
      `${'x'.repeat(90)};x.com/a`,
      'A;"x.com/a',
      'A;x.com/same',
      'A;x.com/same',
    ].join('\n'),
  );
  const rows = await screen.findAllByTestId('client-line');
  expect(rows.map(({ dataset }) => dataset.fault)).toEqual([
    'no-brand',
    'no-link',
    'text-left',
    'handle-alone',
    'link-unknown',
    'link-not-a-profile',
    'link-admin',
    'maybe-mastodon',
    'name-too-long',
    'quote-open',
    undefined,
    'nothing-new',
  ]);
  expectNoMissingTexts();
});

it('asks once for many accounts that other brands have', async () => {
  await addBrand({
    name: 'Known',
    standing: 'starting',
    accounts: [
      { network: 'x', handle: 'one' },
      { network: 'x', handle: 'two' },
    ],
  });
  await showDashboard('/settings');
  await user.click(await screen.findByTestId('import-clients'));
  await paste('Acme;x.com/one\nBravo;x.com/two');
  await screen.findAllByTestId('client-line');
  await waitFor(() => expect(screen.getByTestId('import-create')).toBeDisabled());
  await user.click(screen.getByTestId('share-all'));
  await user.click(screen.getByRole('button', { name: 'Leave it out: @two' }));
  await waitFor(() => expect(line(2).dataset.fault).toBe('account-taken'));
  await user.click(screen.getByTestId('import-create'));
  await waitFor(async () => expect(await names()).toEqual(['Acme', 'Known']));
  expect(await db.accounts.where('[network+key]').equals(['x', 'one']).count()).toBe(2);
});
