import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { completeTask } from '@/lib/actions/complete-task';
import { db } from '@/lib/db/database';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { showCoach } from './show-coach';

const user = userEvent.setup();
const progress = () => screen.getByTestId('progress').dataset;
const adviceOf = (taskId: string) =>
  screen.getAllByTestId('advice').find((card) => card.dataset.task === taskId);
/** No page in sight, so the advice is the must-haves in their order. */
const ELSEWHERE = { url: 'https://example.org/' };

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await emptyData();
});

/** A brand whose next open must-have is one that the user declares. */
async function readyToDeclare() {
  const brand = await aBrand();
  for (const id of ['goal', 'capacity', 'choose', 'handles']) {
    await completeTask(brand.id, id, 'written');
  }
  return brand;
}

it('gives each advice a reason of its own', async () => {
  await readyToDeclare();
  await showCoach({ tab: ELSEWHERE });
  const cards = await screen.findAllByTestId('advice');
  const reasons = cards.map((card) => card.querySelector('p')?.textContent ?? '');
  expect(reasons.length).toBe(3);
  expect(reasons).not.toContain('');
  expect(new Set(reasons).size).toBe(reasons.length);
});

it('moves the progress at once when an advice is done, and back when it is undone', async () => {
  await readyToDeclare();
  await showCoach({ tab: ELSEWHERE });
  await screen.findAllByTestId('advice');
  const first = screen.getAllByTestId('advice')[0]?.dataset.task ?? '';
  const met = Number(progress().met);
  await user.click(screen.getAllByTestId('advice-done')[0] as HTMLElement);

  await waitFor(() => expect(Number(progress().met)).toBe(met + 1));
  expect(adviceOf(first)).toBeUndefined();
  expect(await screen.findByTestId('done-line')).toHaveTextContent(/Done/);
  // The pressed button is gone; the keyboard goes on from the way back.
  await waitFor(() => expect(screen.getByTestId('advice-undo')).toHaveFocus());

  await user.click(screen.getByTestId('advice-undo'));
  await waitFor(() => expect(Number(progress().met)).toBe(met));
  expect(adviceOf(first)).toBeVisible();
  expect((await db.ledger.toArray()).map(({ what }) => what)).toContain('task-undone');
});

it('explains how on request, and opens one advice at a time in the popup', async () => {
  await aBrand();
  await showCoach({ tab: ELSEWHERE });
  const [first, second] = await screen.findAllByTestId('advice');
  if (!first || !second) throw new Error('two advices are needed');
  expect(within(second).queryByTestId('advice-how')).not.toBeInTheDocument();
  await user.click(within(first).getByTestId('advice-how'));
  expect(within(first).getAllByRole('listitem').length).toBeGreaterThan(1);

  const unfold = within(second).getByRole('button', { expanded: false });
  await user.click(unfold);
  expect(unfold).toHaveAttribute('aria-expanded', 'true');
  expect(within(first).queryByTestId('advice-how')).not.toBeInTheDocument();
});

it('writes in a tab when the popup is asked to, because a popup loses what is typed', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  await aBrand();
  await showCoach({ tab: ELSEWHERE });
  const [card] = await screen.findAllByTestId('advice');
  await user.click(screen.getByTestId('advice-write'));
  expect(create).toHaveBeenCalledWith({
    url: expect.stringContaining(`dashboard.html#/stages/${card?.dataset.task}`),
  });
});

it('keeps an unsaved text, refuses an empty one, and returns the focus', async () => {
  const brand = await aBrand();
  await showCoach({ surface: 'panel', tab: ELSEWHERE });
  const [write] = await screen.findAllByTestId('advice-write');
  if (!write) throw new Error('an advice to write is needed');
  await user.click(write);
  expect(screen.getByTestId('record-text')).toHaveFocus();
  await user.click(screen.getByTestId('record-save'));
  expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'note-missing');

  await user.type(screen.getByTestId('record-text'), 'Thirty bookings');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(write).toHaveFocus();

  await user.click(write);
  expect(screen.getByTestId('record-text')).toHaveValue('Thirty bookings');
  await user.click(screen.getByTestId('record-save'));
  await waitFor(() => expect(progress().met).toBe('1'));
  expect(await db.taskStates.where('brandId').equals(brand.id).toArray()).toMatchObject([
    { note: 'Thirty bookings', evidence: 'record' },
  ]);
});

it('lists what else can be done on this kind of page in the panel', async () => {
  await readyToDeclare();
  await showCoach({ surface: 'panel' });
  const list = await screen.findByTestId('page-checklist');
  const [row] = within(list).getAllByTestId('task');
  const taskId = row?.dataset.task ?? '';
  await user.click(within(row as HTMLElement).getByRole('button'));
  await waitFor(() => {
    const now = within(list).getAllByTestId('task');
    expect(now.find(({ dataset }) => dataset.task === taskId)?.dataset.done).toBe('true');
  });
});
