import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { addBrand } from '@/lib/actions/add-brand';
import { completeTask } from '@/lib/actions/complete-task';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import type { Standing } from '@/lib/domain/stage';
import { startsWithFreshData } from '../../unit/fresh-data';
import { expectNoMissingTexts, goTo, showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();

async function brandAt(standing: Standing): Promise<Brand> {
  const outcome = await addBrand({ name: 'Acme Coffee', standing, accounts: [] });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const task = (id: string) => {
  const row = document.querySelector<HTMLElement>(`[data-testid="task"][data-task="${id}"]`);
  if (!row) throw new Error(`no task ${id}`);
  return row;
};
const firstButton = (row: HTMLElement, testId: string) =>
  within(row).getAllByTestId(testId)[0] as HTMLElement;

describe('the stages page', () => {
  let brand: Brand;
  beforeEach(async () => {
    brand = await brandAt('starting');
  });

  it('marks a declared task done at once, says what it rests on, and undoes it', async () => {
    await showDashboard('/stages');
    await user.click(firstButton(task('two-step'), 'task-done'));
    await waitFor(() => expect(task('two-step')).toHaveAttribute('data-done', 'true'));
    expect(within(task('two-step')).getByTestId('task-done-when')).toHaveTextContent(/declared/);
    expect(screen.getAllByText('1 of 8 must-haves').length).toBeGreaterThan(0);

    await user.click(firstButton(task('two-step'), 'task-undo'));
    await waitFor(() => expect(task('two-step')).toHaveAttribute('data-done', 'false'));
    await waitFor(() => {
      const lines = screen.getAllByTestId('record-line').map((line) => line.dataset.what);
      expect(lines).toHaveLength(3);
      expect(new Set(lines)).toEqual(new Set(['brand-added', 'task-done', 'task-undone']));
    });
  });

  it('keeps what was written for a record task and shows it as text', async () => {
    await showDashboard('/stages');
    await user.click(firstButton(task('goal'), 'task-write'));
    const save = await screen.findByTestId('record-save');
    await user.click(save);
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'note-missing');
    await user.type(screen.getByTestId('record-text'), 'Twelve <b>bookings</b> a week');
    await user.click(save);
    await waitFor(() => expect(task('goal')).toHaveAttribute('data-done', 'true'));
    expect(task('goal')).toHaveTextContent('Twelve <b>bookings</b> a week');
    expect(task('goal')).toHaveTextContent(/written down/);
  });

  it('opens the stage and the task that the address names, and what there is to write', async () => {
    await showDashboard('/stages/acceptable');
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Improvement');
    expect(await screen.findByTestId('record-text')).toBeVisible();
    await goTo('/stages/profile');
    await waitFor(() =>
      expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Starting'),
    );
    const parts = within(task('profile')).getAllByTestId('task');
    expect(parts.map((part) => part.dataset.task)).toEqual([
      'pro',
      'avatar',
      'bio',
      'link',
      'contact',
    ]);
  });

  it('moves the brand only with a written reason, which goes to the record', async () => {
    await showDashboard('/stages');
    await user.click(screen.getByTestId('move-on'));
    expect(screen.getByRole('dialog')).toHaveTextContent(
      '8 must-haves of 1 Starting are still open',
    );
    await user.click(screen.getByTestId('move-confirm'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'reason-missing');
    expect((await db.brands.get(brand.id))?.stage).toBe(1);
    await user.type(screen.getByTestId('move-reason'), 'The set-up was done last year');
    await user.click(screen.getByTestId('move-confirm'));
    await waitFor(async () => expect((await db.brands.get(brand.id))?.stage).toBe(2));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Management');
    expect(screen.getByText('Reason: The set-up was done last year')).toBeVisible();

    await user.click(screen.getByRole('tab', { name: /Starting/ }));
    await user.click(screen.getByTestId('move-stage'));
    await user.type(screen.getByTestId('move-reason'), 'Accounts are missing');
    await user.click(screen.getByTestId('move-confirm'));
    await waitFor(async () => expect((await db.brands.get(brand.id))?.stage).toBe(1));
  });

  it('refuses a reason that is too long and keeps what was typed', async () => {
    await showDashboard('/stages');
    await user.click(screen.getByTestId('move-on'));
    const field = screen.getByTestId('move-reason');
    await user.click(field);
    await user.paste('x'.repeat(2001));
    await user.click(screen.getByTestId('move-confirm'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'reason-too-long');
    expect(field).toHaveValue('x'.repeat(2001));
  });

  it('renders a line of the record whose task this version does not know', async () => {
    await completeTask(brand.id, 'from-the-future');
    await showDashboard('/stages', 'tr');
    expect(await screen.findByTestId('record')).toHaveTextContent('from-the-future');
    expectNoMissingTexts();
  });

  it('goes between the stages with the arrow keys', async () => {
    await showDashboard('/stages');
    screen.getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Management');
    expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Improvement');
  });
});

it('says of an established brand what its passed stages rest on', async () => {
  await brandAt('measuring');
  await showDashboard('/stages');
  const tabs = screen.getAllByRole('tab');
  expect(tabs[0]).toHaveTextContent('declared when the brand was added');
  expect(tabs[1]).toHaveTextContent('declared when the brand was added');
  expect(tabs[2]).toHaveTextContent('You are here');
});

it('has one thing to do where there is no brand', async () => {
  await showDashboard('/stages');
  expect(screen.getByRole('link', { name: 'Add a brand' })).toHaveAttribute(
    'href',
    '/welcome.html',
  );
});
