import { describe, expect, it } from 'vitest';
import { addAccounts } from '../../../lib/actions/add-accounts';
import { addBrand } from '../../../lib/actions/add-brand';
import { archiveBrand } from '../../../lib/actions/archive-brand';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { restoreBrand } from '../../../lib/actions/restore-brand';
import { unpinBrand } from '../../../lib/actions/unpin-brand';
import { unarchived } from '../../../lib/db/accounts-named';
import { db } from '../../../lib/db/database';
import { storedSettings, writeSettings } from '../../../lib/db/stored-settings';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';

startsWithFreshData();

const other = async (name = 'Other') =>
  (await aBrand({ name, accounts: [{ network: 'x', handle: name.toLowerCase() }] })).brandId;
const pin = async () => (await storedSettings()).workingBrandId;
const timer = (brandId: string) => ({
  brandId,
  startedAt: '2026-11-01T10:00:00.000Z',
  work: 'create' as const,
});

describe('the archive', () => {
  it('keeps everything of a brand but its accounts on pages, and gives it back as it was', async () => {
    const { brandId } = await aBrand();
    const rest = await other();
    const before = await db.brands.get(brandId);
    const record = () =>
      db.ledger.where('[brandId+at]').between([brandId, ''], [brandId, '\uffff']);
    const kept = async () => [await record().count(), await db.accounts.count()];
    const [lines = 0, accounts] = await kept();
    expect((await archiveBrand(brandId)).ok).toBe(true);
    expect((await db.brands.get(brandId))?.archivedAt).toMatch(/^\d{4}-/);
    expect(await kept()).toEqual([lines + 1, accounts]);
    const onPages = async () => unarchived(await db.accounts.toArray());
    expect((await onPages()).map((account) => account.brandId)).toEqual([rest]);

    expect((await restoreBrand(brandId)).ok).toBe(true);
    expect(await db.brands.get(brandId)).toEqual(before);
    const said = (await record().toArray()).map(({ what }) => what);
    expect(said.filter((what) => /archived|restored/.test(what)).toSorted()).toEqual([
      'brand-archived',
      'brand-restored',
    ]);
    expect(await onPages()).toHaveLength(2);
  });

  it('moves the pin to the only brand that is left, and to none where there are several', async () => {
    const [one, two, three] = [await other('One'), await other('Two'), await other('Three')];
    await writeSettings({ pinnedBy: 'plan' });
    await archiveBrand(three);
    expect(await storedSettings()).not.toHaveProperty('workingBrandId');
    expect(await storedSettings()).not.toHaveProperty('pinnedBy');
    await chooseBrand(two);
    await archiveBrand(two);
    expect(await pin()).toBe(one);
    await archiveBrand(one);
    expect(await pin()).toBeUndefined();
  });

  it('leaves the pin to another brand alone', async () => {
    const { brandId } = await aBrand();
    const working = await other();
    await archiveBrand(brandId);
    expect(await pin()).toBe(working);
  });

  it('refuses while a timer runs for the brand, and so does removing it', async () => {
    const { brandId } = await aBrand();
    await writeSettings({ timer: timer(brandId) });
    for (const refused of [await archiveBrand(brandId), await removeBrand(brandId)]) {
      expect(refused).toMatchObject({
        problem: { code: 'timer-of-brand', values: { brand: 'Acme' } },
      });
    }
    expect((await db.brands.get(brandId))?.archivedAt).toBeUndefined();
    await writeSettings({ timer: timer(await other()) });
    expect((await archiveBrand(brandId)).ok).toBe(true);
  });

  it('forgets for whom a shared account was used, where it was for this brand', async () => {
    const { brandId } = await aBrand();
    const stays = await other();
    await writeSettings({ sharedAccounts: { 'x a': brandId, 'x b': stays } });
    await archiveBrand(brandId);
    expect((await storedSettings()).sharedAccounts).toEqual({ 'x b': stays });
  });

  it('does not let an archived brand be worked for', async () => {
    const { brandId } = await aBrand();
    await archiveBrand(brandId);
    expect(await chooseBrand(brandId)).toMatchObject({ problem: { code: 'brand-archived' } });
    expect(await pin()).toBeUndefined();
  });

  it('keeps no account from another brand', async () => {
    const { brandId } = await aBrand();
    await archiveBrand(brandId);
    const outcome = await addBrand({
      name: 'Next',
      standing: 'starting',
      accounts: [{ network: 'instagram', handle: 'acme' }],
    });
    expect(outcome.ok).toBe(true);
  });

  it('changes nothing where the brand is gone or archived already', async () => {
    const { brandId } = await aBrand();
    expect(await archiveBrand('gone')).toMatchObject({ problem: { code: 'brand-missing' } });
    expect(await restoreBrand('gone')).toMatchObject({ problem: { code: 'brand-missing' } });
    await archiveBrand(brandId);
    const since = (await db.brands.get(brandId))?.archivedAt;
    await restoreBrand((await aBrand({ name: 'Never archived', accounts: [] })).brandId);
    const lines = await db.ledger.count();
    await archiveBrand(brandId);
    expect((await db.brands.get(brandId))?.archivedAt).toBe(since);
    expect(await db.ledger.count()).toBe(lines);
    expect((await db.ledger.toArray()).map(({ what }) => what)).not.toContain('brand-restored');
  });
});

describe('the pin', () => {
  it('is taken off, and chosen by hand it is nobody else’s', async () => {
    const { brandId } = await aBrand();
    await writeSettings({ pinnedBy: 'timer' });
    await chooseBrand(brandId);
    expect(await storedSettings()).not.toHaveProperty('pinnedBy');
    expect(await pin()).toBe(brandId);
    await writeSettings({ pinnedBy: 'plan' });
    await unpinBrand();
    expect(await storedSettings()).not.toHaveProperty('workingBrandId');
    expect(await storedSettings()).not.toHaveProperty('pinnedBy');
  });
});

describe('an account of two brands', () => {
  const acme = { network: 'instagram', handle: 'acme' } as const;

  it('is taken when the user says so, and only once for each brand', async () => {
    const { brandId } = await aBrand();
    const second = await other();
    expect(await addAccounts(second, [acme])).toMatchObject({ problem: { code: 'account-taken' } });
    expect((await addAccounts(second, [{ ...acme, shared: true }])).ok).toBe(true);
    const rows = await db.accounts.where('[network+key]').equals(['instagram', 'acme']).toArray();
    expect(rows.map((row) => row.brandId).toSorted()).toEqual([brandId, second].toSorted());
    expect(rows.every((row) => !('shared' in row))).toBe(true);
    for (const again of [acme, { ...acme, shared: true as const }]) {
      expect(await addAccounts(second, [again])).toMatchObject({
        problem: { code: 'account-twice' },
      });
    }
  });

  it('comes along with a new brand', async () => {
    await aBrand();
    const accounts = [{ ...acme, shared: true as const }];
    const outcome = await addBrand({ name: 'New', standing: 'starting', accounts });
    expect(outcome.ok).toBe(true);
    expect(await db.accounts.count()).toBe(2);
  });
});
