import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlanPage } from '@/components/screens/dashboard/plan/plan-page';
import { planBreak } from '@/lib/actions/plan-break';
import { completeTask } from '@/lib/actions/complete-task';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import type { Capacity } from '@/lib/domain/brief';
import { addWeeks, mondayOf, weekOf } from '@/lib/domain/calendar';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import type { Slot } from '@/lib/domain/slot';
import { startsWithFreshData } from '../../unit/fresh-data';
import { speak } from '../all-texts';
import { aBrand } from '../coach/a-brand';
import { standInForTopLayer } from '../top-layer';

startsWithFreshData();
standInForTopLayer();
const user = userEvent.setup();

const today = () => Temporal.Now.plainDateISO();
const thisWeek = () => weekOf(today());
const lastWeek = () => addWeeks(thisWeek(), -1);
const daysAgo = (days: number) => today().subtract({ days }).toString();

async function showPlan(language: Language = 'en') {
  await speak(language, ['plan', 'dashboard']);
  const shown = render(<PlanPage />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

const promise = (brand: Brand, postsAWeek: Capacity['postsAWeek']) =>
  writeBrief(
    brand.id,
    'capacity',
    { creates: 'A', approves: 'B', answers: 'A', hoursAWeek: 3, replyHours: 24, postsAWeek },
    'Three a week',
  );

const putSlot = (brand: Brand, more: Partial<Slot> = {}) =>
  db.slots.add({
    id: crypto.randomUUID(),
    brandId: brand.id,
    week: thisWeek(),
    network: 'instagram',
    origin: 'planned',
    addedAt: '2026-01-05T08:00:00Z',
    ...more,
  });
const rows = () => screen.queryAllByTestId('post');
/** Where the keyboard goes on once a change has been drawn. */
const hasFocus = (get: () => HTMLElement) => waitFor(() => expect(get()).toHaveFocus());
const problem = async () => (await screen.findByRole('alert')).dataset.problem;

const outOfSpace = () =>
  vi.spyOn(db.slots, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));

describe('the plan of a week', () => {
  let brand: Brand;
  beforeEach(async () => {
    brand = await aBrand({
      standing: 'posting',
      accounts: [
        { network: 'instagram', handle: 'acme' },
        { network: 'linkedin', handle: 'company/acme' },
      ],
    });
  });

  it('adds post after post: the network stays, and the topic’s field is ready again', async () => {
    await showPlan();
    expect(screen.getByText('No posts in this week’s plan')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Plan a post' }));
    expect(screen.getByTestId('add-topic')).toHaveFocus();
    await user.selectOptions(screen.getByTestId('add-network'), 'linkedin');
    await user.type(screen.getByTestId('add-topic'), 'Roasting <b>day</b>');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toHaveTextContent('Roasting <b>day</b>');
    await waitFor(() => expect(screen.getByTestId('add-topic')).toHaveValue(''));
    expect(screen.getByTestId('add-topic')).toHaveFocus();
    expect(screen.getByTestId('add-network')).toHaveValue('linkedin');
    await user.click(screen.getByTestId('add-post'));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(await db.slots.toArray()).toMatchObject([
      { week: thisWeek(), network: 'linkedin', origin: 'planned' },
      { week: thisWeek(), network: 'linkedin', origin: 'planned' },
    ]);
  });

  it('keeps what was typed when it cannot be saved', async () => {
    await showPlan();
    outOfSpace();
    await user.type(screen.getByTestId('add-topic'), 'Roasting day');
    await user.click(screen.getByTestId('add-post'));
    expect(await problem()).toBe('storage-full');
    expect(screen.getByTestId('add-topic')).toHaveValue('Roasting day');
    expect(rows()).toHaveLength(0);
  });

  it('marks a post published today and takes it back, and the keyboard stays on the button', async () => {
    await putSlot(brand, { topic: 'Roasting day' });
    await showPlan();
    const button = await screen.findByRole('button', { name: 'Published today: Roasting day' });
    await user.click(button);
    await waitFor(() => expect(rows()[0]).toHaveAttribute('data-out', 'true'));
    expect(screen.getByTestId('post-out')).toHaveTextContent(/Published on .+ · today/);
    await hasFocus(() => screen.getByTestId('post-undo'));
    expect((await db.slots.toArray())[0]?.doneOn).toBe(today().toString());
    await user.click(screen.getByTestId('post-undo'));
    await waitFor(() => expect(rows()[0]).toHaveAttribute('data-out', 'false'));
    await hasFocus(() => screen.getByTestId('post-published'));
  });

  it('lets one choose a day of last week for a post of last week', async () => {
    await putSlot(brand, { week: lastWeek() });
    await showPlan();
    await user.click(screen.getByTestId('week-previous'));
    expect(await screen.findByTestId('post-days')).toHaveTextContent('Published');
    expect(screen.queryByTestId('post-published')).toBeNull();
    await user.click(screen.getByTestId('post-days'));
    const days = screen.getAllByRole('menuitemradio', { hidden: true });
    expect(days.map((day) => day.dataset.item)).toEqual([
      ...Array.from({ length: 7 }, (_, day) => mondayOf(lastWeek()).add({ days: day }).toString()),
      today().toString(),
    ]);
    await user.click(days[2]!);
    await waitFor(() => expect(rows()[0]).toHaveAttribute('data-out', 'true'));
    expect((await db.slots.toArray())[0]?.doneOn).toBe(days[2]!.dataset.item);
    await user.click(screen.getByTestId('week-present'));
    await waitFor(() => expect(rows()).toHaveLength(0));
  });

  it('says how much of the promise is out, and gives the rest a place in the week', async () => {
    await promise(brand, { instagram: 2, linkedin: 1 });
    await putSlot(brand, { doneOn: today().toString() });
    await showPlan();
    expect(screen.getByRole('meter')).toHaveAccessibleName('1 of 3 promised posts are out');
    expect(screen.getByTestId('week-promise')).toHaveTextContent('Instagram: 1 of 2');
    await user.click(screen.getByTestId('fill-week'));
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(await screen.findByRole('status')).toHaveTextContent('2 empty posts were added');
    await user.click(screen.getByTestId('fill-week'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing is missing'));
    expect(await db.slots.count()).toBe(3);
    await user.click(screen.getByTestId('week-next'));
    await waitFor(() =>
      expect(screen.getByRole('meter')).toHaveAccessibleName('0 of 3 promised posts are planned'),
    );
  });

  it('leads to the rhythm while there is none, and labels what is only declared', async () => {
    const shown = await showPlan();
    expect(within(screen.getByTestId('no-promise')).getByRole('link')).toHaveAttribute(
      'href',
      '#/stages/capacity',
    );
    shown.unmount();
    await promise(brand, { instagram: 2 });
    await completeTask(brand.id, 'publish');
    await showPlan();
    expect(screen.getByTestId('week-promise')).toHaveTextContent(/You declared/);
    expect(screen.getByRole('meter')).toHaveAccessibleName('0 of 2 promised posts are out');
  });

  it('says calmly that a week lies in a planned break', async () => {
    await promise(brand, { instagram: 2 });
    const from = mondayOf(thisWeek());
    await planBreak(brand.id, { from: from.toString(), to: from.add({ days: 6 }).toString() });
    await showPlan();
    expect(screen.getByTestId('week-break')).toHaveTextContent(/planned break/);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByTestId('fill-week')).toBeNull();
  });

  it('names a topic in its row; Escape leaves it; a long one is kept and refused', async () => {
    await putSlot(brand);
    await showPlan();
    await user.click(
      await screen.findByRole('button', { name: 'Change the topic: post 1 on Instagram' }),
    );
    expect(screen.getByTestId('topic')).toHaveFocus();
    await user.keyboard('Never{Escape}');
    await hasFocus(() => screen.getByTestId('post-edit'));
    await user.click(screen.getByTestId('post-edit'));
    await user.click(screen.getByTestId('topic'));
    await user.paste('x'.repeat(161));
    await user.keyboard('{Enter}');
    expect(await problem()).toBe('field-too-long');
    expect(screen.getByTestId('topic')).toHaveValue('x'.repeat(161));
    await user.clear(screen.getByTestId('topic'));
    await user.type(screen.getByTestId('topic'), 'Spring menu{Enter}');
    await waitFor(() => expect(rows()[0]).toHaveTextContent('Spring menu'));
    await hasFocus(() => screen.getByTestId('post-edit'));
  });

  it('removes an empty post at once, and asks before anything goes that was written', async () => {
    await putSlot(brand, { id: 'empty' });
    await putSlot(brand, { id: 'topic', topic: 'Spring menu', network: 'linkedin' });
    await showPlan();
    await user.click(await screen.findByRole('button', { name: 'Remove: post 1 on Instagram' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    // The way back is the next thing that the Tab key comes to.
    await hasFocus(() => screen.getByTestId('week-posts'));
    await screen.findByTestId('post-removed');
    await user.tab();
    expect(within(screen.getByTestId('post-removed')).getByRole('button')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove: Spring menu' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await db.slots.count()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Remove: Spring menu' }));
    await user.click(screen.getByTestId('ask-confirm'));
    await waitFor(() => expect(rows()).toHaveLength(0));
  });

  it('puts a removed post back, and says of a file’s post that no file brings it back', async () => {
    await putSlot(brand, { id: 'typed', topic: 'Spring menu' });
    await putSlot(brand, {
      id: 'file',
      topic: 'Harvest',
      origin: 'imported',
      doneOn: today().toString(),
      seen: 'file:instagram:17',
    });
    const before = await db.slots.toArray();
    await showPlan();
    const remove = async (topic: string) => {
      await user.click(await screen.findByRole('button', { name: `Remove: ${topic}` }));
      await user.click(await screen.findByTestId('ask-confirm'));
      await waitFor(() =>
        expect(screen.getByTestId('post-removed')).toHaveTextContent(`plan: ${topic}.`),
      );
      return screen.getByTestId('post-removed');
    };
    expect(await remove('Spring menu')).not.toHaveTextContent('Files that show it later');
    const said = await remove('Harvest');
    expect(said).toHaveTextContent('Files that show it later do not bring it back.');
    await waitFor(() => expect(rows()).toHaveLength(0));
    await user.click(within(said).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    await waitFor(() => expect(screen.queryByTestId('post-removed')).toBeNull());
    await hasFocus(() => screen.getByTestId('week-posts'));
    expect(await db.slots.toArray()).toEqual(before.filter(({ id }) => id === 'file'));
  });
});

describe('numbers at day 7', () => {
  let brand: Brand;
  beforeEach(async () => {
    brand = await aBrand({ standing: 'posting' });
    const doneOn = daysAgo(7);
    await putSlot(brand, { week: weekOf(today().subtract({ days: 7 })), doneOn, topic: 'Menu' });
  });

  it('asks for them at the right age, writes them down, and says at which age', async () => {
    await showPlan();
    const due = await screen.findByTestId('due-numbers');
    expect(due).toHaveTextContent('7 days old');
    await user.click(within(due).getByRole('button', { name: 'Write its numbers: Menu' }));
    expect(screen.getByTestId('engagements')).toHaveFocus();
    await user.click(screen.getByTestId('measure-save'));
    expect(await problem()).toBe('field-missing');
    await user.type(screen.getByTestId('engagements'), '1.5');
    await user.click(screen.getByTestId('measure-save'));
    expect(await problem()).toBe('field-number');
    await user.clear(screen.getByTestId('engagements'));
    await user.type(screen.getByTestId('engagements'), '1200');
    await user.click(screen.getByTestId('measure-save'));
    await waitFor(() => expect(screen.queryByTestId('due-numbers')).toBeNull());
    await user.click(screen.getByTestId('week-previous'));
    await waitFor(() =>
      expect(screen.getByTestId('post-numbers')).toHaveTextContent('1,200 engagements · at day 7'),
    );
    expect((await db.slots.toArray())[0]?.numbers).toEqual({
      on: today().toString(),
      engagements: 1200,
    });
    expect(screen.queryByTestId('post-hint')).toBeNull();
  });

  it('hints in the list, and asks before an undo takes numbers away', async () => {
    await showPlan();
    await user.click(screen.getByTestId('week-previous'));
    expect(await screen.findByTestId('post-hint')).toHaveTextContent('Day 7');
    await db.slots
      .toCollection()
      .modify({ numbers: { on: daysAgo(1), engagements: 1, reach: 40 } });
    await waitFor(() =>
      expect(screen.getByTestId('post-numbers')).toHaveTextContent(
        '1 engagement · reach 40 · at day 6',
      ),
    );
    await user.click(screen.getByTestId('post-undo'));
    await user.click(screen.getByTestId('ask-confirm'));
    await waitFor(() => expect(rows()[0]).toHaveAttribute('data-out', 'false'));
    await hasFocus(() => screen.getByTestId('post-days'));
  });
});

describe('posted elsewhere', () => {
  it('adds posts of last week, labelled, and leads to them', async () => {
    await aBrand({ standing: 'posting' });
    await showPlan();
    const save = screen.getByTestId('elsewhere-save');
    await user.click(save);
    expect(await problem()).toBe('field-missing');
    await user.type(screen.getByTestId('elsewhere-count'), '100');
    await user.click(save);
    expect(await problem()).toBe('field-number');
    await user.clear(screen.getByTestId('elsewhere-count'));
    await user.type(screen.getByTestId('elsewhere-count'), '2');
    await user.click(save);
    expect(await screen.findByText(/2 posts were added/)).toBeVisible();
    expect(screen.getByTestId('elsewhere-count')).toHaveValue(null);
    expect(rows()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Show that week' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows()[0]).toHaveTextContent('posted elsewhere · declared');
    const sunday = mondayOf(lastWeek()).add({ days: 6 }).toString();
    expect(await db.slots.toArray()).toMatchObject([
      { origin: 'elsewhere', week: lastWeek(), doneOn: sunday },
      { origin: 'elsewhere', week: lastWeek(), doneOn: sunday },
    ]);
  });

  it('dates posts of this week today', async () => {
    await aBrand({ standing: 'posting' });
    await showPlan();
    await user.click(screen.getByRole('radio', { name: 'This week' }));
    await user.type(screen.getByTestId('elsewhere-count'), '1{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect((await db.slots.toArray())[0]).toMatchObject({ doneOn: today().toString() });
  });
});

describe('planned breaks', () => {
  it('are added with two days and a reason, and taken back', async () => {
    await aBrand({ standing: 'posting' });
    await showPlan();
    expect(screen.getByText('No break is planned')).toBeVisible();
    await user.type(screen.getByTestId('break-from'), '2026-12-20');
    await user.type(screen.getByTestId('break-to'), '2026-12-10');
    await user.type(screen.getByTestId('break-why'), 'Holiday');
    await user.click(screen.getByTestId('break-add'));
    expect(await problem()).toBe('break-order');
    expect(screen.getByTestId('break-why')).toHaveValue('Holiday');
    await user.clear(screen.getByTestId('break-to'));
    await user.type(screen.getByTestId('break-to'), '2027-01-03');
    await user.click(screen.getByTestId('break-add'));
    const row = await screen.findByTestId('break');
    expect(row).toHaveTextContent('December 20, 2026 – January 3, 2027 · 15 days');
    expect(row).toHaveTextContent('Holiday');
    await waitFor(() => expect(screen.getByTestId('break-from')).toHaveValue(''));
    await user.click(screen.getByTestId('break-remove'));
    await waitFor(() => expect(screen.queryByTestId('break')).toBeNull());
    await hasFocus(() => screen.getByRole('group', { name: 'Planned breaks' }));
    const what = (await db.ledger.toArray()).map((line) => line.what);
    expect(what).toEqual(expect.arrayContaining(['break-set', 'break-removed']));
  });
});

describe('the reminder', () => {
  const files: Blob[] = [];
  beforeEach(() => {
    files.length = 0;
    Object.assign(URL, {
      createObjectURL: vi.fn((file: Blob) => `blob:${files.push(file)}`),
      revokeObjectURL: vi.fn(),
    });
  });

  it('is a calendar file in the language that is spoken, and nothing else', async () => {
    await aBrand({ standing: 'posting' });
    await showPlan('tr');
    await user.selectOptions(screen.getByTestId('reminder-what'), 'plan');
    await user.selectOptions(screen.getByTestId('reminder-weekday'), '1');
    await user.click(screen.getByTestId('reminder-save'));
    expect(await screen.findByText(/stagecoach-reminder-plan\.ics/)).toBeVisible();
    const text = await files[0]?.text();
    expect(text).toContain('SUMMARY:Acme Coffee: gelecek haftayı planla');
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO');
    expect(text).toMatch(/DTSTART:\d{8}T090000\r\n/);
  });

  it('asks for a time where there is none', async () => {
    await aBrand({ standing: 'posting' });
    await showPlan();
    await user.clear(screen.getByTestId('reminder-time'));
    await user.click(screen.getByTestId('reminder-save'));
    expect(await problem()).toBe('field-missing');
    expect(files).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('has one thing to do where there is no brand, and where there is no network', async () => {
    const shown = await showPlan(language);
    expect(await screen.findByRole('link')).toHaveAttribute('href', '/welcome.html');
    shown.unmount();
    await aBrand({ accounts: [] });
    await showPlan(language);
    expect(await screen.findByRole('link')).toHaveAttribute('href', '#/settings');
  });

  it('has all its texts, and no fault for axe', async () => {
    const brand = await aBrand({ standing: 'posting' });
    await promise(brand, { instagram: 3 });
    await putSlot(brand, { topic: 'Menu' });
    await putSlot(brand, { origin: 'logged', doneOn: today().toString() });
    await putSlot(brand, {
      origin: 'elsewhere',
      doneOn: today().toString(),
      numbers: { on: today().toString(), engagements: 5, reach: 9 },
    });
    await putSlot(brand, { week: lastWeek(), doneOn: daysAgo(6) });
    await planBreak(brand.id, { from: today().toString(), to: today().toString(), why: 'Fair' });
    const { container } = await showPlan(language);
    await waitFor(() => expect(rows().length).toBeGreaterThanOrEqual(3));
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
