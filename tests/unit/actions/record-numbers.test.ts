import { describe, expect, it } from 'vitest';
import { recordCount } from '../../../lib/actions/record-count';
import { recordMonth } from '../../../lib/actions/record-month';
import { recordNumbers } from '../../../lib/actions/record-numbers';
import { db } from '../../../lib/db/database';
import { addMonths, monthOf } from '../../../lib/domain/calendar';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';

startsWithFreshData();

const MONDAY = '2026-11-16';

describe('recording numbers', () => {
  it('keeps each with its day, and zero is a number', async () => {
    const { brandId, account } = await aBrand();
    const outcome = await recordNumbers(brandId, {
      day: MONDAY,
      followers: { [account.instagram ?? '']: 1200 },
      brand: { enquiries: 0 },
    });
    expect(outcome).toMatchObject({ ok: true });
    const rows = await db.snapshots.toArray();
    expect(rows.map(({ metric, value }) => `${metric} ${value}`).toSorted()).toEqual([
      'enquiries 0',
      'followers 1200',
    ]);
  });

  it('takes the first count of an account as its starting number, and no later one', async () => {
    const { brandId, account } = await aBrand();
    const id = account.instagram ?? '';
    await recordNumbers(brandId, { day: MONDAY, followers: { [id]: 1200 } });
    await recordNumbers(brandId, { day: '2026-11-23', followers: { [id]: 1300 } });
    expect(await db.accountFacts.get([id, 'baseline'])).toMatchObject({ value: 1200 });
    const lines = (await db.ledger.toArray()).filter((line) => line.what === 'task-done');
    expect(lines).toMatchObject([{ taskId: 'baseline', account: { network: 'instagram' } }]);
  });

  it('lets the starting number follow the earliest count when that is corrected or taken back', async () => {
    const { brandId, account } = await aBrand();
    const id = account.instagram ?? '';
    const baseline = async () => (await db.accountFacts.get([id, 'baseline']))?.value;
    await recordNumbers(brandId, { day: MONDAY, followers: { [id]: 12_000 } });
    await recordNumbers(brandId, { day: MONDAY, followers: { [id]: 1200 } });
    expect(await baseline()).toBe(1200);
    await recordNumbers(brandId, { day: '2026-11-09', followers: { [id]: 1190 } });
    expect(await baseline()).toBe(1190);
    const key = { brandId, accountId: id, metric: 'followers' } as const;
    const remove = (day: string) =>
      recordNumbers(brandId, { day, followers: {}, removed: [{ ...key, day }] });
    await remove('2026-11-09');
    expect(await baseline()).toBe(1200);
    await remove(MONDAY);
    expect(await baseline()).toBeUndefined();
  });

  it('keeps one count of the brand for each week, the last one', async () => {
    const { brandId } = await aBrand();
    await recordNumbers(brandId, { day: MONDAY, followers: {}, brand: { enquiries: 3 } });
    await recordNumbers(brandId, { day: '2026-11-22', followers: {}, brand: { enquiries: 5 } });
    await recordNumbers(brandId, { day: '2026-11-23', followers: {}, brand: { enquiries: 1 } });
    const rows = await db.snapshots.toArray();
    expect(rows.map(({ day, value }) => `${day} ${value}`).toSorted()).toEqual([
      '2026-11-22 5',
      '2026-11-23 1',
    ]);
  });

  it('keeps what a corrected number was, until when, and whether it was rounded', async () => {
    const { brandId, account } = await aBrand();
    const id = account.instagram ?? '';
    const rounded = { value: 12_300, min: 12_250, max: 12_349, exact: false };
    await recordCount(brandId, id, rounded, MONDAY);
    await recordNumbers(brandId, { day: MONDAY, followers: { [id]: 12_312 } });
    // The same number once more is no correction.
    await recordNumbers(brandId, { day: MONDAY, followers: { [id]: 12_312 } });
    await recordNumbers(brandId, { day: MONDAY, followers: { [id]: 12_321 } });
    const [row] = await db.snapshots.toArray();
    expect(row).toMatchObject({
      value: 12_321,
      was: [
        { value: 12_300, range: [12_250, 12_349], source: 'read' },
        { value: 12_312, source: 'typed' },
      ],
    });
    expect(row?.was?.at(-1)?.at).toBe(row?.at);
    expect(row).not.toHaveProperty('range');
  });

  it('keeps what a week’s count was, also where it was written on another day', async () => {
    const { brandId } = await aBrand();
    await recordNumbers(brandId, { day: MONDAY, followers: {}, brand: { orders: 3 } });
    await recordNumbers(brandId, { day: '2026-11-18', followers: {}, brand: { orders: 0 } });
    await recordNumbers(brandId, { day: '2026-11-17', followers: {}, brand: { orders: 2 } });
    const rows = await db.snapshots.toArray();
    expect(rows).toMatchObject([
      { day: '2026-11-17', value: 2, was: [{ value: 3 }, { value: 0 }] },
    ]);
  });

  it('writes every kind of count at once, or none of them', async () => {
    const { brandId, account } = await aBrand();
    const accountId = account.instagram ?? '';
    const all = (value: number) =>
      recordNumbers(brandId, {
        day: MONDAY,
        followers: { [accountId]: 1200 },
        others: [
          { accountId, metric: 'following', value: 80 },
          { accountId, metric: 'posts', value },
        ],
        brand: { visits: 40 },
      });
    expect(await all(-1)).toMatchObject({ problem: { code: 'field-number' } });
    expect(await db.snapshots.count()).toBe(0);
    expect(await all(0)).toMatchObject({ ok: true });
    expect((await db.snapshots.toArray()).map(({ metric }) => metric).toSorted()).toEqual([
      'followers',
      'following',
      'posts',
      'visits',
    ]);
  });

  it.each([
    ['a day to come', { day: () => today().add({ days: 1 }).toString(), value: 1 }, 'field-date'],
    ['less than nothing', { day: () => MONDAY, value: -1 }, 'field-number'],
    ['a part of a follower', { day: () => MONDAY, value: 1.5 }, 'field-number'],
    ['no number', { day: () => MONDAY, value: Number.NaN }, 'field-number'],
    ['no date', { day: () => '16 November', value: 1 }, 'field-date'],
  ])('refuses %s and keeps nothing of the rest', async (_case, { day, value }, code) => {
    const { brandId, account } = await aBrand();
    const outcome = await recordNumbers(brandId, {
      day: day(),
      followers: { [account.instagram ?? '']: value },
      brand: { enquiries: 2 },
    });
    expect(outcome).toMatchObject({ problem: { code } });
    expect(await db.snapshots.count()).toBe(0);
  });
});

describe('recording a month', () => {
  const last = () => addMonths(monthOf(today()), -1);

  it('keeps one row a month, and zero conversions are a result', async () => {
    const { brandId } = await aBrand();
    await recordMonth({ brandId, month: last(), conversions: 4 });
    await recordMonth({ brandId, month: last(), conversions: 0, hours: 12 });
    expect(await db.months.toArray()).toMatchObject([{ conversions: 0, hours: 12 }]);
  });

  it('keeps what was paid for what, with its sum', async () => {
    const { brandId } = await aBrand();
    await recordMonth({ brandId, month: last(), spend: 999, ads: 80.5, tools: 0, hours: 2 });
    expect(await db.months.toArray()).toMatchObject([{ spend: 80.5, ads: 80.5, tools: 0 }]);
    expect(await recordMonth({ brandId, month: last(), ads: 100, content: -1 })).toMatchObject({
      problem: { code: 'field-number' },
    });
    expect(await db.months.toArray()).toMatchObject([{ spend: 80.5 }]);
  });

  it('refuses a month that is not over, and numbers that are none', async () => {
    const { brandId } = await aBrand();
    expect(await recordMonth({ brandId, month: monthOf(today()), conversions: 4 })).toMatchObject({
      problem: { code: 'field-date' },
    });
    expect(await recordMonth({ brandId, month: last(), conversions: -1 })).toMatchObject({
      problem: { code: 'field-number' },
    });
    expect(await db.months.count()).toBe(0);
  });
});
