import { describe, expect, it } from 'vitest';
import { addAccounts } from '../../../lib/actions/add-accounts';
import { addBrand } from '../../../lib/actions/add-brand';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { removeAccount } from '../../../lib/actions/remove-account';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { changeBrand } from '../../../lib/actions/change-brand';
import { setupOf } from '../../../lib/coach/setup-of';
import { readBrandFacts } from '../../../lib/db/brand-facts';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import { TASKS } from '../../../lib/playbook/tasks';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

const acme = { network: 'instagram', handle: 'acme.coffee' } as const;

async function added(name: string, accounts: Parameters<typeof addBrand>[0]['accounts'] = []) {
  const outcome = await addBrand({ name, standing: 'posting', accounts });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe('adding a brand', () => {
  it('stores it in the stage that was declared, with its accounts, and works for it', async () => {
    const brand = await added('  Acme Coffee ', [acme]);
    expect(brand).toMatchObject({ name: 'Acme Coffee', stage: 2, declared: 'posting' });
    expect(await db.accounts.toArray()).toMatchObject([{ ...acme, brandId: brand.id }]);
    expect(await storedSettings()).toMatchObject({
      workingBrandId: brand.id,
      networks: ['instagram'],
    });
    const lines = await db.ledger.toArray();
    expect(lines.map((line) => line.what).toSorted()).toEqual(['account-added', 'brand-added']);
  });

  it('asks an established brand for no set-up of the accounts that it brought along', async () => {
    const brand = await added('Acme Coffee', [acme, { network: 'x', handle: 'acmecoffee' }]);
    const now = Temporal.Now.zonedDateTimeISO();
    const setUp = async () => {
      const facts = await readBrandFacts(brand.id, now);
      return facts && setupOf(TASKS, facts, now).map(({ account }) => account.network);
    };
    expect(await setUp()).toEqual([]);
    await db.accounts
      .where('network')
      .equals('x')
      .modify({ addedAt: now.add({ hours: 1 }).toInstant().toString() });
    expect(await setUp()).toEqual(['x']);
  });

  it.each([
    ['no name', '   ', 'brand-name-missing'],
    ['only control characters', '\0\u0007', 'brand-name-missing'],
    ['a name of 10,000 characters', 'x'.repeat(10_000), 'brand-name-too-long'],
  ])('refuses %s and stores nothing', async (_case, name, code) => {
    const outcome = await addBrand({ name, standing: 'starting', accounts: [acme] });
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    expect(await db.brands.count()).toBe(0);
    expect(await db.accounts.count()).toBe(0);
  });

  it('keeps markup in a name as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    expect((await added(name)).name).toBe(name);
  });

  it('refuses an account another brand has, names that brand, and stores nothing', async () => {
    await added('Acme Coffee', [acme]);
    const outcome = await addBrand({
      name: 'Other',
      standing: 'starting',
      accounts: [{ network: 'instagram', handle: 'ACME.coffee' }],
    });
    expect(outcome).toEqual({
      ok: false,
      problem: {
        code: 'account-taken',
        values: { handle: 'ACME.coffee', brand: 'Acme Coffee' },
      },
    });
    expect(await db.brands.count()).toBe(1);
    expect(await db.ledger.count()).toBe(2);
  });

  it('refuses the same account twice in one form', async () => {
    const outcome = await addBrand({
      name: 'Acme',
      standing: 'starting',
      accounts: [acme, { ...acme, handle: '@Acme.Coffee' }],
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'account-twice' } });
    expect(await db.brands.count()).toBe(0);
  });
});

describe('changing brands', () => {
  it('renames with the same rules', async () => {
    const brand = await added('Acme');
    expect((await changeBrand(brand.id, { name: '' })).ok).toBe(false);
    expect((await changeBrand(brand.id, { name: 'Acme Tea' })).ok).toBe(true);
    expect((await db.brands.get(brand.id))?.name).toBe('Acme Tea');
    expect(await changeBrand('gone', { name: 'Name' })).toMatchObject({
      problem: { code: 'brand-missing' },
    });
  });

  it('adds and takes off an account, and the record keeps both', async () => {
    const brand = await added('Acme');
    const outcome = await addAccounts(brand.id, [acme]);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(await addAccounts(brand.id, [acme])).toMatchObject({
      problem: { code: 'account-twice' },
    });
    await removeAccount(outcome.value[0]?.id ?? '');
    expect(await db.accounts.count()).toBe(0);
    const lines = (await db.ledger.toArray()).map((line) => line.what);
    expect(lines).toEqual(expect.arrayContaining(['account-added', 'account-removed']));
  });

  it('adds several accounts or none of them', async () => {
    await added('Other', [{ network: 'tiktok', handle: 'other' }]);
    const brand = await added('Acme', [acme]);
    const taken = { network: 'tiktok', handle: 'other' } as const;
    const fresh = { network: 'x', handle: 'acme' } as const;
    for (const [bad, code] of [
      [taken, 'account-taken'],
      [acme, 'account-twice'],
    ] as const) {
      expect(await addAccounts(brand.id, [fresh, bad])).toMatchObject({ problem: { code } });
    }
    expect(await db.accounts.where('brandId').equals(brand.id).count()).toBe(1);
    expect((await storedSettings()).networks).not.toContain('x');
  });

  it('keeps the order of what is saved in one moment, in lists and in the record', async () => {
    const networks = ['x', 'tiktok', 'instagram', 'threads', 'bluesky'] as const;
    const brand = await added(
      'Acme',
      networks.map((network) => ({ network, handle: 'acme' })),
    );
    // Nobody fills in two forms within a few milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await addAccounts(brand.id, [
      { network: 'reddit', handle: 'user/acme' },
      { network: 'medium', handle: 'acme' },
    ]);
    const listed = await db.accounts.where('brandId').equals(brand.id).sortBy('addedAt');
    expect(listed.map(({ network }) => network)).toEqual([...networks, 'reddit', 'medium']);
    const lines = await db.ledger.orderBy('[brandId+at]').toArray();
    expect(lines.map((line) => ('network' in line ? line.network : line.what))).toEqual([
      'brand-added',
      ...networks,
      'reddit',
      'medium',
    ]);
  });

  it('removes a brand with everything of it and nothing of the other', async () => {
    const one = await added('One', [acme]);
    const two = await added('Two', [{ network: 'x', handle: 'two' }]);
    await chooseBrand(one.id);
    await removeBrand(one.id);
    expect((await db.brands.toArray()).map((brand) => brand.id)).toEqual([two.id]);
    expect((await db.accounts.toArray()).map((account) => account.brandId)).toEqual([two.id]);
    expect((await db.ledger.toArray()).every((line) => line.brandId === two.id)).toBe(true);
    expect((await storedSettings()).workingBrandId).toBe(two.id);
  });

  it('has no working brand once the last one is gone', async () => {
    const brand = await added('Only');
    await removeBrand(brand.id);
    expect('workingBrandId' in (await storedSettings())).toBe(false);
  });
});
