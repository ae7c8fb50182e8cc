import { describe, expect, it } from 'vitest';
import { changePostLimit } from '../../../lib/actions/change-post-limit';
import { recordCount } from '../../../lib/actions/record-count';
import { recordNumbers } from '../../../lib/actions/record-numbers';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import type { ShownCount } from '../../../lib/domain/page-facts';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';

startsWithFreshData();

const exactly = (value: number): ShownCount => ({ value, min: value, max: value, exact: true });
const ROUNDED: ShownCount = { value: 12_300, min: 12_250, max: 12_349, exact: false };

const anAccount = async () => {
  const { brandId, account } = await aBrand();
  return { brandId, accountId: account.instagram ?? '' };
};
const baseline = async (accountId: string) =>
  (await db.accountFacts.get([accountId, 'baseline']))?.value;

describe('a count that a page shows', () => {
  it('is recorded for today, as read', async () => {
    const { brandId, accountId } = await anAccount();
    expect(await recordCount(brandId, accountId, exactly(1234))).toMatchObject({ ok: true });
    const [row] = await db.snapshots.toArray();
    expect(row).toMatchObject({
      brandId,
      accountId,
      metric: 'followers',
      day: today().toString(),
      value: 1234,
      source: 'read',
    });
    expect(row).not.toHaveProperty('range');
  });

  it('may be another one than the followers, which asks for no starting number', async () => {
    const { brandId, accountId } = await anAccount();
    await recordCount(brandId, accountId, exactly(88), undefined, 'posts');
    expect(await db.snapshots.toArray()).toMatchObject([{ metric: 'posts', value: 88 }]);
    expect(await baseline(accountId)).toBeUndefined();
  });

  it('keeps what a rounded one may stand for, until it is exact', async () => {
    const { brandId, accountId } = await anAccount();
    await recordCount(brandId, accountId, ROUNDED);
    expect(await db.snapshots.toArray()).toMatchObject([
      { value: 12_300, range: [12_250, 12_349] },
    ]);
    await recordCount(brandId, accountId, exactly(12_312));
    const rows = await db.snapshots.toArray();
    expect(rows).toMatchObject([{ value: 12_312 }]);
    expect(rows[0]).not.toHaveProperty('range');
  });

  it('takes zero for a number, and refuses what is none', async () => {
    const { brandId, accountId } = await anAccount();
    expect(await recordCount(brandId, accountId, exactly(0))).toMatchObject({ ok: true });
    expect(await db.snapshots.toArray()).toMatchObject([{ value: 0 }]);
    for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await recordCount(brandId, accountId, exactly(value))).toMatchObject({
        problem: { code: 'field-number' },
      });
    }
    expect(await db.snapshots.toArray()).toMatchObject([{ value: 0 }]);
  });

  it('is the starting number when it is the first, and no later one is', async () => {
    const { brandId, accountId } = await anAccount();
    await recordCount(brandId, accountId, ROUNDED);
    expect(await baseline(accountId)).toBe(12_300);
    const day = today().subtract({ days: 7 }).toString();
    await recordNumbers(brandId, { day, followers: { [accountId]: 12_000 } });
    await recordCount(brandId, accountId, exactly(12_312));
    expect(await baseline(accountId)).toBe(12_000);
    const lines = (await db.ledger.toArray()).filter(({ what }) => what === 'task-done');
    expect(lines).toMatchObject([{ brandId, taskId: 'baseline' }]);
  });

  it('is refused for an account of another brand, and for one that is gone', async () => {
    const { brandId } = await anAccount();
    const other = await aBrand({ name: 'Beta', accounts: [{ network: 'x', handle: 'beta' }] });
    for (const accountId of [other.account.x ?? '', 'gone']) {
      expect(await recordCount(brandId, accountId, exactly(5))).toMatchObject({
        problem: { code: 'brand-missing' },
      });
    }
    expect(await db.snapshots.count()).toBe(0);
    expect(await baseline(other.account.x ?? '')).toBeUndefined();
  });
});

describe('how long a post may be', () => {
  it('is the user’s to say for each network, and to take back', async () => {
    await changePostLimit('x', 25_000);
    await changePostLimit('mastodon', 5000);
    await changePostLimit('x', 4000);
    expect((await storedSettings()).postLimits).toEqual({ x: 4000, mastodon: 5000 });
    await changePostLimit('x', undefined);
    expect((await storedSettings()).postLimits).toEqual({ mastodon: 5000 });
  });
});
