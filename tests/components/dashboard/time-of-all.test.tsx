import { render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { EntryHistory } from '@/components/screens/dashboard/time/entry-history';
import { TimePage } from '@/components/screens/dashboard/time/time-page';
import { addTime } from '@/lib/actions/add-time';
import { archiveBrand } from '@/lib/actions/archive-brand';
import { changeSettings } from '@/lib/actions/change-settings';
import { correctCounted } from '@/lib/actions/correct-counted';
import { editTime } from '@/lib/actions/edit-time';
import { moveTime } from '@/lib/actions/move-time';
import { db } from '@/lib/db/database';
import { putVisitDay } from '@/lib/db/put-time';
import type { VisitDay } from '@/lib/domain/visit-day';
import { useCounted } from '@/lib/live/use-counted';
import { useTimeEntries } from '@/lib/live/use-time-entries';
import { useTimePeriod } from '@/lib/live/use-time-period';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { standInForTopLayer } from '../top-layer';

const OCTOBER = { kind: 'month', from: '2026-10-01', to: '2026-10-31' } as const;
let one = '';
let two = '';

const counted = (day: string, brandId: string, row: Partial<VisitDay> = {}) =>
  putVisitDay(
    {
      day,
      brandId,
      network: 'instagram',
      kind: 'composer',
      visits: 1,
      activeSeconds: 600,
      ...row,
    },
    undefined,
  );
async function written(brandId: string, day: string, note: string) {
  const entry = await addTime({ brandId, day, seconds: 600, work: 'away', source: 'typed', note });
  if (!entry.ok) throw new Error(entry.problem.code);
  // Times to write at that can be told apart.
  await db.timeEntries.update(entry.value, { at: `${day}T10:00:0${note.length % 10}.000Z` });
  return entry.value;
}

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
  one = (await aBrand({ name: 'One', accounts: [] })).id;
  two = (await aBrand({ name: 'Two', accounts: [] })).id;
});

describe('the counted lines of all brands', () => {
  beforeEach(async () => {
    await counted('2026-10-05', one, { activeSeconds: 100 });
    await counted('2026-10-05', two, { activeSeconds: 300 });
    await counted('2026-10-05', '', { activeSeconds: 200, network: 'reddit' });
    // Too short for a line.
    await counted('2026-10-12', one, { activeSeconds: 20 });
    await written(one, '2026-10-19', 'No line of what was counted');
    await counted('2026-10-20', one, { kind: 'feed', activeSeconds: 90 });
    await counted('2026-10-20', one, { kind: 'home', activeSeconds: 60 });
    await counted('2026-10-20', two, { activeSeconds: 120 });
    await counted('2026-11-01', two);
  });
  const lines = (limit: number) => {
    const { result } = renderHook(() => useCounted(undefined, OCTOBER, limit));
    return waitFor(() => {
      if (!result.current) throw new Error('not read yet');
      const { rows, more } = result.current;
      return [...rows.map(({ day, brandId, seconds }) => [day.slice(8), brandId, seconds]), more];
    });
  };

  it('are the newest ones, the longest of a day first, by kind of work', async () => {
    expect(await lines(3)).toEqual([['20', one, 150], ['20', two, 120], ['05', two, 300], true]);
    expect(await lines(1)).toEqual([['20', one, 150], true]);
    const all = [
      ['20', one, 150],
      ['20', two, 120],
      ['05', two, 300],
      ['05', '', 200],
      ['05', one, 100],
    ];
    expect(await lines(5)).toEqual([...all, false]);
    expect(await lines(50)).toEqual([...all, false]);
  });

  it('are corrected, also where the time was nobody’s', async () => {
    const row = { day: '2026-10-05', network: 'reddit', work: 'create' } as const;
    await correctCounted({ ...row, brandId: '', seconds: 200, to: one });
    expect(await lines(50)).toEqual([
      ['20', one, 150],
      ['20', two, 120],
      ['05', two, 300],
      ['05', one, 200],
      ['05', one, 100],
      false,
    ]);
  });
});

describe('the entries of all brands', () => {
  const entries = (limit: number) => {
    const { result } = renderHook(() => useTimeEntries(undefined, OCTOBER, limit));
    return waitFor(() => {
      if (!result.current) throw new Error('not read yet');
      return result.current;
    });
  };

  it('are the newest ones, and those of a hidden brand say nothing during a call', async () => {
    await written(one, '2026-10-05', 'a');
    await written(two, '2026-10-20', 'bb');
    const moved = await written(two, '2026-10-20', 'ccc');
    await written(one, '2026-11-01', 'd');
    await moveTime(moved, one);
    const { entries: newest, more } = await entries(2);
    expect(newest.map(({ note }) => note)).toEqual(['ccc', 'bb']);
    expect(more).toBe(true);
    expect((await entries(3)).more).toBe(false);

    await changeSettings({ call: { brandId: one, others: 'another brand' } });
    const { entries: shown, hushed } = await entries(3);
    expect(shown.map(({ note }) => note)).toEqual([undefined, undefined, 'a']);
    expect(shown.every(({ history }) => history.length === 0)).toBe(true);
    expect(hushed.size).toBe(2);
  });
});

it('counts a brand that was put aside, and sees at once what is written', async () => {
  await counted('2026-10-05', two, { activeSeconds: 3600 });
  await archiveBrand(two);
  const { result } = renderHook(() => useTimePeriod(undefined, 'month', '2026-10-10'));
  await waitFor(() => expect(result.current?.sums.total).toBe(3600));
  expect(result.current?.hasMinutes).toBe(true);
  const id = await written(one, '2026-10-06', 'More');
  await waitFor(() => expect(result.current?.sums.total).toBe(4200));
  expect(result.current?.sums.byBrand).toEqual([
    { key: two, seconds: 3600 },
    { key: one, seconds: 600 },
  ]);
  await editTime(id, { day: '2026-11-02', seconds: 600, work: 'away' });
  await waitFor(() => expect(result.current?.sums.total).toBe(3600));
});

it('shows more entries and lines when they are asked for', async () => {
  const today = Temporal.Now.plainDateISO().toString();
  for (let index = 0; index < 21; index += 1) await written(one, today, 'x'.repeat(index + 1));
  const kinds = ['composer', 'feed', 'profile', 'post', 'analytics'] as const;
  for (const network of ['x', 'reddit', 'tiktok'] as const) {
    for (const kind of kinds) await counted(today, two, { network, kind });
  }
  await speak('en', ['time', 'timer', 'numbers', 'stages', 'dashboard']);
  const user = userEvent.setup();
  render(<TimePage />);
  await user.click(await screen.findByRole('radio', { name: 'All brands' }));
  await screen.findByTestId('sum-brand');
  await waitFor(() => expect(screen.getAllByTestId('time-entry')).toHaveLength(20));
  await waitFor(() => expect(screen.getAllByTestId('time-correct')).toHaveLength(12));
  const [entries, lines] = screen.getAllByRole('button', { name: 'Show more' });
  await user.click(lines as HTMLElement);
  await waitFor(() => expect(screen.getAllByTestId('time-correct')).toHaveLength(15));
  await user.click(entries as HTMLElement);
  await waitFor(() => expect(screen.getAllByTestId('time-entry')).toHaveLength(21));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('says the network that an entry had before it was changed', async () => {
  const id = await written(one, '2026-10-05', 'Note');
  for (const network of ['tiktok', 'reddit'] as const) {
    await editTime(id, { day: '2026-10-05', seconds: 600, work: 'away', network, note: 'Note' });
  }
  const entry = await db.timeEntries.get(id);
  if (!entry) throw new Error('It is gone.');
  await speak('en', ['time', 'timer', 'numbers']);
  render(<EntryHistory entry={entry} named />);
  expect(screen.getByTestId('time-history')).toHaveTextContent('TikTok');
  expect(screen.getByTestId('time-history')).not.toHaveTextContent('Reddit');
});
