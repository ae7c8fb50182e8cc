import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { completeTask } from '@/lib/actions/complete-task';
import { putAside } from '@/lib/actions/quiet-advice';
import { recordOwners } from '@/lib/actions/record-owners';
import { writeBrief } from '@/lib/actions/write-brief';
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
  for (const id of ['goal', 'capacity', 'choose']) {
    await completeTask(brand.id, id, { note: 'written' });
  }
  const accounts = await db.accounts.where('brandId').equals(brand.id).toArray();
  await recordOwners(
    brand.id,
    accounts.map(({ id }) => ({ accountId: id, owner: 'Ayşe', backupOwner: 'Can' })),
  );
  return brand;
}

it('says beside the route that a move is proposed, and leads to where one moves', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  const brand = await aBrand({ standing: 'measuring' });
  await showCoach({ tab: ELSEWHERE });
  expect(screen.queryByTestId('proposal-line')).toBeNull();
  const longAgo = Temporal.Now.instant()
    .subtract({ hours: 24 * 70 })
    .toString();
  await db.brands.update(brand.id, { createdAt: longAgo, stageSince: longAgo });
  const line = await screen.findByTestId('proposal-line');
  expect(line).toHaveAttribute('data-because', 'idle');
  await user.click(line);
  expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('dashboard.html#/stages') });
});

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

it('says how on the page’s own network where that differs', async () => {
  await readyToDeclare();
  await showCoach({ tab: { url: 'https://www.instagram.com/accounts/edit/' } });
  const cards = await screen.findAllByTestId('advice');
  const [card] = cards.filter(({ dataset }) => dataset.task === 'pro');
  if (!card) throw new Error('the account type is not advised where profiles are edited');
  await user.click(within(card).getByTestId('advice-how'));
  expect(within(card).getByTestId('network-step')).toHaveAttribute('data-network', 'instagram');
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

it('keeps what was typed in a form, says what is missing, and returns the focus', async () => {
  const brand = await aBrand();
  await showCoach({ surface: 'panel', tab: ELSEWHERE });
  const [write] = await screen.findAllByTestId('advice-write');
  if (!write) throw new Error('an advice to write is needed');
  await user.click(write);
  expect(await screen.findByTestId('form-goal')).toBeVisible();
  await waitFor(() => expect(screen.getByTestId('field-outcome')).toHaveFocus());
  await user.type(screen.getByTestId('field-outcome'), 'bookings');
  await user.click(screen.getByTestId('record-save'));
  expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
  expect(screen.getByTestId('field-measure')).toBeInvalid();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(write).toHaveFocus());

  await user.click(write);
  expect(await screen.findByTestId('field-outcome')).toHaveValue('bookings');
  await user.type(screen.getByTestId('field-measure'), 'bookings a month');
  await user.click(screen.getByTestId('record-save'));
  await waitFor(() => expect(progress().met).toBe('1'));
  expect((await db.briefs.get(brand.id))?.goal?.value).toMatchObject({
    outcome: 'bookings',
    measure: 'bookings a month',
  });
  expect((await db.taskStates.get([brand.id, 'goal']))?.note).toContain('bookings a month');
});

it('asks for the owners by account', async () => {
  const brand = await aBrand();
  for (const id of ['goal', 'capacity', 'choose']) {
    await completeTask(brand.id, id, { note: 'written' });
  }
  await showCoach({ surface: 'panel', tab: ELSEWHERE });
  const card = (await screen.findAllByTestId('advice')).find(
    ({ dataset }) => dataset.task === 'handles',
  );
  if (!card) throw new Error('the owners are asked for');
  expect(card).toHaveTextContent('@acme.coffee');
  await user.click(within(card).getByTestId('advice-write'));
  const [account] = await db.accounts.toArray();
  await user.type(await screen.findByTestId(`owner-${account?.id}`), 'Ayşe');
  await user.click(screen.getByTestId('record-save'));
  expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'owner-missing');
  await user.type(screen.getByTestId(`backupOwner-${account?.id}`), 'Can');
  await user.click(screen.getByTestId('record-save'));
  await waitFor(() => expect(adviceOf('handles')).toBeUndefined());
});

describe('putting an advice aside', () => {
  const later = async (card: HTMLElement, item: string) => {
    await user.click(within(card).getByTestId('later'));
    const entry = within(card).getAllByRole('menuitem', { hidden: true });
    const found = entry.find(({ dataset }) => dataset.item === item);
    if (!found) throw new Error(`there is no ${item}`);
    await user.click(found);
  };
  const firstCard = async () => (await screen.findAllByTestId('advice'))[0] as HTMLElement;

  it('takes it away at once, and back', async () => {
    await readyToDeclare();
    await showCoach({ surface: 'panel', tab: ELSEWHERE });
    const id = (await firstCard()).dataset.task ?? '';
    await later(await firstCard(), 'day');
    await waitFor(() => expect(adviceOf(id)).toBeUndefined());
    expect(await screen.findByTestId('done-line')).toHaveTextContent('Put aside until tomorrow.');
    await user.click(screen.getByTestId('advice-undo'));
    await waitFor(() => expect(adviceOf(id)).toBeVisible());
  });

  it('asks after the third time whether to mute it', async () => {
    const brand = await readyToDeclare();
    for (let time = 0; time < 3; time += 1) await putAside(brand.id, 'task:two-step', 'day');
    await showCoach({ surface: 'panel', tab: ELSEWHERE });
    expect(await screen.findByTestId('ask-mute')).toHaveTextContent('two-step verification');
    expect(adviceOf('two-step')).toBeUndefined();
    await user.click(screen.getByTestId('ask-mute-no'));
    await waitFor(() => expect(adviceOf('two-step')).toBeVisible());
    expect(screen.queryByTestId('ask-mute')).toBeNull();
  });

  it('mutes for good, with the way back', async () => {
    await readyToDeclare();
    await showCoach({ surface: 'panel', tab: ELSEWHERE });
    const id = (await firstCard()).dataset.task ?? '';
    await later(await firstCard(), 'mute');
    await waitFor(() => expect(adviceOf(id)).toBeUndefined());
    expect((await db.adviceMemory.toArray())[0]?.mutedAt).toBeDefined();
    await user.click(screen.getByTestId('advice-undo'));
    await waitFor(() => expect(adviceOf(id)).toBeVisible());
  });
});

describe.each(['en', 'tr'] as const)('a tip and a warning in %s', (language) => {
  it('say why now from facts, and give a text for the client', async () => {
    const brand = await aBrand({ standing: 'posting' });
    // What costs most comes first, so the accounts are in good hands here.
    await completeTask(brand.id, 'two-step');
    const accounts = await db.accounts.where('brandId').equals(brand.id).toArray();
    await recordOwners(
      brand.id,
      accounts.map(({ id }) => ({ accountId: id, owner: 'Ayşe', backupOwner: 'Can' })),
    );
    await writeBrief(
      brand.id,
      'capacity',
      {
        creates: 'Ayşe',
        approves: 'Can',
        answers: 'Ayşe',
        hoursAWeek: 1,
        postsAWeek: { instagram: 7 },
        replyHours: 24,
      },
      'promised',
    );
    await showCoach({
      surface: 'panel',
      language,
      tab: { url: 'https://www.instagram.com/accounts/insights/?timeframe=30' },
    });
    const cards = await screen.findAllByTestId('advice');
    const kinds = cards.map(({ dataset }) => dataset.kind);
    expect(kinds).toContain('tip');
    const warning = cards.find(({ dataset }) => dataset.advice === 'warning:hours-do-not-fit');
    if (!warning) throw new Error(`no warning among ${kinds.join()}`);
    expect(within(warning).getByTestId('why-now')).toHaveTextContent(/60/);
    await user.click(within(warning).getByTestId('advice-client'));
    expect(within(warning).getByTestId('client-text').textContent?.length).toBeGreaterThan(40);
    for (const card of cards) expect(card.textContent).not.toMatch(/\{\{|undefined|NaN/);
    await waitFor(async () => {
      const shown = (await db.adviceMemory.toArray()).map(({ adviceId }) => adviceId);
      expect(shown).toContain('warning:hours-do-not-fit');
    });
    await user.click(within(warning).getByTestId('advice-got-it'));
    await waitFor(() => {
      const ids = screen.getAllByTestId('advice').map(({ dataset }) => dataset.advice);
      expect(ids).not.toContain('warning:hours-do-not-fit');
    });
  });
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
