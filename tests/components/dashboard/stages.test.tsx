import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { addBrand } from '@/lib/actions/add-brand';
import { completeTask } from '@/lib/actions/complete-task';
import { recordOwners } from '@/lib/actions/record-owners';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import type { Standing } from '@/lib/domain/stage';
import { startsWithFreshData } from '../../unit/fresh-data';
import { expectNoMissingTexts, goTo, showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();

async function brandAt(standing: Standing): Promise<Brand> {
  const outcome = await addBrand({
    name: 'Acme Coffee',
    standing,
    accounts: [
      { network: 'instagram', handle: 'acme.coffee' },
      { network: 'x', handle: 'acmecoffee' },
    ],
  });
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

/** Does everything that the first gate asks for, as the product does it. */
async function readyToMove(brandId: string) {
  const write = writeBrief.bind(undefined, brandId);
  await write('choice', [{ network: 'instagram', reason: 'Customers are there' }], 'chosen');
  await write('goal', { outcome: 'a', measure: 'b', reviewOn: '2027-02-01' }, 'goal');
  const people = { creates: 'A', approves: 'B', answers: 'A', replyHours: 24 };
  await write('capacity', { ...people, hoursAWeek: 3, postsAWeek: { instagram: 2 } }, 'promise');
  const accounts = await db.accounts.where('brandId').equals(brandId).toArray();
  await recordOwners(
    brandId,
    accounts.map(({ id }) => ({ accountId: id, owner: 'A', backupOwner: 'B' })),
  );
  for (const id of ['profile', 'two-step', 'baseline', 'opening']) await completeTask(brandId, id);
}

describe('the stages page', () => {
  let brand: Brand;
  beforeEach(async () => {
    brand = await brandAt('starting');
  });

  it('confirms a task account by account, says what it rests on, and undoes it', async () => {
    await showDashboard('/stages');
    const accounts = () => within(task('two-step')).getAllByTestId('task-account');
    expect(accounts().map(({ dataset }) => dataset.done)).toEqual(['false', 'false']);
    await user.click(within(accounts()[0] as HTMLElement).getByTestId('account-done'));
    await waitFor(() => expect(accounts()[0]).toHaveAttribute('data-done', 'true'));
    expect(accounts()[0]).toHaveTextContent(/declared/);
    expect(task('two-step')).toHaveAttribute('data-done', 'false');

    await user.click(firstButton(task('two-step'), 'task-done'));
    await waitFor(() => expect(task('two-step')).toHaveAttribute('data-done', 'true'));
    expect(screen.getAllByText('1 of 8 must-haves').length).toBeGreaterThan(0);
    await user.click(firstButton(task('two-step'), 'task-undo'));
    await waitFor(() => expect(task('two-step')).toHaveAttribute('data-done', 'false'));
    expect(accounts().map(({ dataset }) => dataset.done)).toEqual(['false', 'false']);
  });

  it('keeps what was written for a record task and shows it as text', async () => {
    await showDashboard('/stages');
    await user.click(firstButton(task('audience'), 'task-write'));
    const save = await screen.findByTestId('record-save');
    await user.click(save);
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'note-missing');
    await user.type(screen.getByTestId('record-text'), 'Twelve <b>bookings</b> a week');
    await user.click(save);
    await waitFor(() => expect(task('audience')).toHaveAttribute('data-done', 'true'));
    expect(task('audience')).toHaveTextContent('Twelve <b>bookings</b> a week');
    expect(task('audience')).toHaveTextContent(/written down/);
  });

  it.each(['en', 'tr'] as const)(
    'gives each criterion its verdict and reason in %s',
    async (language) => {
      await showDashboard('/stages', language);
      const lines = await screen.findAllByTestId('criterion');
      expect(lines.map(({ dataset }) => `${dataset.criterion} ${dataset.verdict}`)).toEqual([
        'networks-with-reasons not-yet',
        'goal-written not-yet',
        'work-fits-hours not-yet',
        'profiles-complete cannot-tell',
        'accounts-cared-for cannot-tell',
        'numbers-then-posts cannot-tell',
      ]);
      for (const line of lines) expect(line.textContent).not.toMatch(/\{\{|reasons\.|undefined/);
      expectNoMissingTexts();
    },
  );

  it('lets what was written in a form be written anew, and not be taken back from under its gate', async () => {
    await readyToMove(brand.id);
    await showDashboard('/stages/goal');
    const row = task('goal');
    await waitFor(() => expect(row.dataset.done).toBe('true'));
    expect(within(row).queryByTestId('task-undo')).toBeNull();
  });

  it('leaves a passed gate passed, however things stand now', async () => {
    await db.brands.update(brand.id, { stage: 2 });
    await showDashboard('/stages/goal');
    const gate = await screen.findByTestId('gate');
    expect(gate).toHaveAttribute('data-lies', 'passed');
    expect(screen.getByText(/it stays passed/)).toBeVisible();
  });

  it('proposes to move on when everything is met, and moves nothing by itself', async () => {
    await readyToMove(brand.id);
    await showDashboard('/stages');
    expect(await screen.findByTestId('proposal')).toHaveTextContent('Ready for 2 Management');
    expect(screen.getByTestId('gate')).toHaveAttribute('data-readiness', 'ready');
    expect((await db.brands.get(brand.id))?.stage).toBe(1);
    await user.click(screen.getByTestId('proposal-move'));
    expect(screen.queryByTestId('move-early')).toBeNull();
    await user.type(screen.getByTestId('move-reason'), 'All is set up');
    await user.click(screen.getByTestId('move-confirm'));
    await waitFor(async () => expect((await db.brands.get(brand.id))?.stage).toBe(2));
    expect(await screen.findByText('Every criterion was met.')).toBeVisible();
  });

  it('takes decisions into the record, and corrections as new lines', async () => {
    await showDashboard('/stages');
    await user.click(screen.getByTestId('add-decision'));
    await screen.findByRole('option', { name: 'X' });
    await user.selectOptions(screen.getByTestId('decision-network'), 'x');
    await user.selectOptions(screen.getByTestId('decision-outcome'), 'leave');
    await user.click(screen.getByTestId('words-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
    await user.type(screen.getByTestId('words'), 'Nobody asks there');
    await user.click(screen.getByTestId('words-save'));
    expect(await screen.findByText('Decision: leave X')).toBeVisible();

    const line = screen.getByText('Decision: leave X').closest('li') as HTMLElement;
    await user.click(within(line).getByTestId('correct'));
    await user.type(screen.getByTestId('words'), 'Two people asked');
    await user.click(screen.getByTestId('words-save'));
    expect(await screen.findByText('Corrects: Decision: leave X')).toBeVisible();
    expect(screen.getByText('Nobody asks there')).toBeVisible();
    expect(line).toHaveTextContent('corrected later');
  });

  it('opens the stage and the task that the address names, and what there is to write', async () => {
    await showDashboard('/stages/acceptable');
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Improvement');
    expect(await screen.findByTestId('form-target', {}, { timeout: 10_000 })).toBeVisible();
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

  it('says how on each network that the brand is on, where that differs', async () => {
    await showDashboard('/stages/bio');
    const steps = await within(task('bio')).findAllByTestId('network-step');
    expect(steps.map((step) => step.dataset.network)).toEqual(['instagram', 'x']);
    expect(steps[0]).toHaveTextContent('150');
  });

  it('moves the brand only with a written reason, which goes to the record', async () => {
    await showDashboard('/stages');
    await user.click(screen.getByTestId('move-on'));
    expect(screen.getByTestId('move-early')).toHaveTextContent(
      'You move early: 6 criteria of 1 Starting are open.',
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
    expect(screen.getByText('Moved early: 6 criteria were open.')).toBeVisible();

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
  expect(await screen.findByRole('link', { name: 'Add a brand' })).toHaveAttribute(
    'href',
    '/welcome.html',
  );
});
