import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { addBrand } from '@/lib/actions/add-brand';
import { exportBackup } from '@/lib/actions/export-backup';
import { db } from '@/lib/db/database';
import { startsWithFreshData } from '../../unit/fresh-data';
import { showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();
const file = (text: string) => new File([text], 'stagecoach.json', { type: 'application/json' });
const choose = (text: string) =>
  user.upload(screen.getByTestId<HTMLInputElement>('backup-file'), file(text));

async function backupOfTwoBrands() {
  await addBrand({
    name: 'One',
    standing: 'starting',
    accounts: [{ network: 'x', handle: 'one' }],
  });
  await addBrand({ name: 'Two', standing: 'posting', accounts: [] });
  const outcome = await exportBackup();
  if (!outcome.ok) throw new Error(outcome.problem.code);
  for (const table of db.tables) await table.clear();
  await addBrand({ name: 'Present', standing: 'starting', accounts: [] });
  return outcome.value.text;
}

it('saves a file and says when', async () => {
  await addBrand({ name: 'One', standing: 'starting', accounts: [] });
  await showDashboard('/settings');
  expect(await screen.findByTestId('last-backup')).toHaveTextContent('No backup yet');
  await user.click(screen.getByTestId('backup-save'));
  expect(await screen.findByRole('status', { name: '' })).toBeDefined();
  expect(await screen.findByText(/The browser saves it as stagecoach-/)).toBeVisible();
  expect(URL.createObjectURL).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.getByTestId('last-backup')).toHaveTextContent('Last backup'));
});

it('shows what a restore would change, and changes nothing until it is confirmed', async () => {
  const text = await backupOfTwoBrands();
  await showDashboard('/settings');
  await screen.findByTestId('backup-save');
  await choose(text);
  const preview = await screen.findByTestId('backup-preview');
  const cells = (kind: string) =>
    [...(preview.querySelector(`[data-kind="${kind}"]`)?.querySelectorAll('td') ?? [])].map(
      (cell) => cell.textContent,
    );
  expect(cells('brands')).toEqual(['1', '2']);
  expect(cells('accounts')).toEqual(['0', '1']);
  expect(cells('ledgerLines')).toEqual(['1', '3']);
  await user.click(screen.getByRole('button', { name: 'Keep what is here' }));
  expect((await db.brands.toArray()).map(({ name }) => name)).toEqual(['Present']);

  await choose(text);
  await user.click(await screen.findByTestId('restore-confirm'));
  expect(await screen.findByText(/The backup was restored/)).toBeVisible();
  expect((await db.brands.orderBy('name').toArray()).map(({ name }) => name)).toEqual([
    'One',
    'Two',
  ]);
});

it.each([
  ['no JSON', 'hello', 'backup-not-json'],
  ['another program’s file', '{"brands":[]}', 'backup-not-ours'],
  ['a later version', '{"format":"stagecoach-backup","version":99}', 'backup-newer'],
  ['a damaged file', '{"format":"stagecoach-backup","version":1}', 'backup-broken'],
])('answers %s with a sentence and touches nothing', async (_, text, code) => {
  await addBrand({ name: 'Present', standing: 'starting', accounts: [] });
  await showDashboard('/settings');
  await screen.findByTestId('backup-save');
  await choose(text);
  const problem = await screen.findByRole('alert');
  expect(problem).toHaveAttribute('data-problem', code);
  expect(problem.textContent?.length).toBeGreaterThan(20);
  expect(screen.queryByTestId('backup-preview')).toBeNull();
  expect(within(document.body).queryByRole('dialog')).toBeNull();
  expect(await db.brands.count()).toBe(1);
});
