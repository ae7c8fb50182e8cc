import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { addBrand } from '@/lib/actions/add-brand';
import { completeTask } from '@/lib/actions/complete-task';
import { db } from '@/lib/db/database';
import { startsWithFreshData } from '../../unit/fresh-data';
import { showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();
const HOSTILE = '<img src=x onerror=alert(1)>';

const acme = async () => {
  const outcome = await addBrand({
    name: 'Acme Coffee',
    standing: 'starting',
    accounts: [{ network: 'instagram', handle: 'acme.coffee' }],
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};
const card = (name: string) =>
  screen
    .getAllByTestId('brand-card')
    .find((element) => within(element).queryByRole('heading', { name })) as HTMLElement;

it('adds a brand with the profiles that were recognised, from an empty page', async () => {
  await showDashboard('/settings');
  await user.click(await screen.findByTestId('add-brand'));
  await user.click(screen.getByTestId('add-brand-save'));
  expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'brand-name-missing');
  await user.type(screen.getByTestId('add-brand-name'), HOSTILE);
  await user.type(screen.getByTestId('add-brand-links'), 'https://www.instagram.com/acme.coffee');
  await user.click(screen.getByRole('radio', { name: /Posting regularly/ }));
  await user.click(screen.getByTestId('add-brand-save'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  expect(await screen.findByRole('heading', { level: 3, name: HOSTILE })).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
  expect(within(card(HOSTILE)).getByText('2 Management')).toBeVisible();
  expect(await within(card(HOSTILE)).findByTestId('account')).toHaveTextContent(
    'Instagram @acme.coffee',
  );
});

it('refuses names that are empty or far too long and keeps the old one', async () => {
  const brand = await acme();
  await showDashboard('/settings');
  await user.click(await screen.findByRole('button', { name: 'Edit Acme Coffee' }));
  const field = await screen.findByTestId('brand-name-field');
  await user.clear(field);
  await user.click(screen.getByTestId('edit-brand-save'));
  expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'brand-name-missing');
  expect(field).toBeInvalid();
  await user.click(field);
  await user.paste('x'.repeat(10_000));
  await user.click(screen.getByTestId('edit-brand-save'));
  const problem = await screen.findByRole('alert');
  expect(problem).toHaveAttribute('data-problem', 'brand-name-too-long');
  expect(problem).toHaveTextContent('10,000');
  expect((await db.brands.get(brand.id))?.name).toBe('Acme Coffee');

  await user.clear(field);
  await user.type(field, 'Acme Roasters');
  await user.click(screen.getByTestId('edit-brand-save'));
  expect(await screen.findByRole('heading', { level: 3, name: 'Acme Roasters' })).toBeVisible();
});

it('names what is lost before it removes a brand, and keeps it on a no', async () => {
  const brand = await acme();
  await completeTask(brand.id, 'reply');
  await completeTask(brand.id, 'two-step');
  await showDashboard('/settings');
  await user.click(await screen.findByRole('button', { name: 'Remove Acme Coffee' }));
  const losses = await screen.findByTestId('losses');
  expect(losses).toHaveTextContent('1 account');
  expect(losses).toHaveTextContent('1 finished task');
  expect(losses).toHaveTextContent('1 confirmed point of its set-up');
  expect(losses).toHaveTextContent('4 lines of its record');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await db.brands.count()).toBe(1);

  await user.click(screen.getByRole('button', { name: 'Remove Acme Coffee' }));
  await user.click(screen.getByTestId('remove-confirm'));
  await waitFor(async () => expect(await db.brands.count()).toBe(0));
  expect(await db.ledger.count()).toBe(0);
});

it('asks about an account that another brand has, and adds it to both on a yes', async () => {
  const first = await acme();
  await addBrand({ name: 'Other', standing: 'starting', accounts: [] });
  await showDashboard('/settings');
  await screen.findAllByTestId('brand-card');
  const link = within(card('Other')).getByTestId('account-link');
  const add = within(card('Other')).getByRole('button', { name: 'Add the account to Other' });
  await user.type(link, 'https://instagram.com/Acme.Coffee/');
  expect(await within(card('Other')).findByRole('alert')).toHaveTextContent('Acme Coffee');
  await user.click(add);
  expect(await db.accounts.count()).toBe(1);
  expect(link).toHaveValue('https://instagram.com/Acme.Coffee/');

  await user.click(within(card('Other')).getByTestId('link-share'));
  expect(within(card('Other')).getByText(/Acme Coffee keeps it/)).toBeVisible();
  await user.click(add);
  expect(await within(card('Other')).findByTestId('account')).toHaveTextContent('@Acme.Coffee');
  expect(await db.accounts.where('brandId').equals(first.id).count()).toBe(1);
  expect(await db.accounts.count()).toBe(2);
});

it('recognises a link, refuses an unknown one, and takes an account off again', async () => {
  await acme();
  await showDashboard('/settings');
  await screen.findAllByTestId('brand-card');
  const link = within(card('Acme Coffee')).getByTestId('account-link');
  const add = within(card('Acme Coffee')).getByRole('button', { name: /Add the account/ });
  await user.type(link, 'https://nonsense.example/acme');
  expect(add).toBeDisabled();
  await user.clear(link);
  await user.type(link, 'x.com/acme');
  await user.click(add);
  await waitFor(() =>
    expect(within(card('Acme Coffee')).getAllByTestId('account')).toHaveLength(2),
  );
  await waitFor(() => expect(link).toHaveValue(''));
  await user.click(screen.getByRole('button', { name: 'Remove @acme on X' }));
  await waitFor(() =>
    expect(within(card('Acme Coffee')).getAllByTestId('account')).toHaveLength(1),
  );
});

it('adds all the pasted accounts or none of them, and says what is there already', async () => {
  const brand = await acme();
  await showDashboard('/settings');
  await screen.findAllByTestId('brand-card');
  const link = within(card('Acme Coffee')).getByTestId('account-link');
  const add = within(card('Acme Coffee')).getByRole('button', { name: /Add the account/ });
  await user.type(link, 'x.com/acme instagram.com/Acme.Coffee');
  const problem = await within(card('Acme Coffee')).findByRole('alert');
  expect(problem).toHaveAttribute('data-problem', 'account-twice');
  expect(problem).not.toHaveTextContent('Acme Coffee');
  await user.click(add);
  await waitFor(() => expect(within(card('Acme Coffee')).getAllByRole('alert')).toHaveLength(2));
  expect(await db.accounts.where('brandId').equals(brand.id).count()).toBe(1);

  await user.clear(link);
  await user.type(link, 'x.com/acme tiktok.com/@acme');
  await user.click(add);
  await waitFor(() =>
    expect(within(card('Acme Coffee')).getAllByTestId('account')).toHaveLength(3),
  );
});
