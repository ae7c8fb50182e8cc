import { beforeEach, expect, it } from 'vitest';
import { addAccounts } from '../../../lib/actions/add-accounts';
import { archiveBrand } from '../../../lib/actions/archive-brand';
import { accountsNamed } from '../../../lib/db/accounts-named';
import { db } from '../../../lib/db/database';
import { accountOf } from '../../../lib/detection/account-of';
import type { NetworkId } from '../../../lib/domain/network-id';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from '../actions/a-brand';

startsWithFreshData();

let read = 0;
const count = <T>(row: T): T => {
  read += 1;
  return row;
};
beforeEach(() => {
  read = 0;
  db.accounts.hook('reading').unsubscribe(count);
});

const CHANNEL = 'UCabcdefghijklmnopqrstuv';
const brand = async (network: NetworkId, handle: string) =>
  (await aBrand({ name: handle, accounts: [{ network, handle }] })).brandId;
const found = async (network: NetworkId, handle: string) => {
  const named = accountOf({ network, kind: 'profile', handle });
  if (!named) throw new Error(`${handle} is no handle of ${network}`);
  return (await accountsNamed([named])).map((account) => account.handle);
};

it('finds an account of two brands, and nothing else beside it', async () => {
  await brand('x', 'Acme');
  const other = await brand('x', '12345');
  await addAccounts(other, [{ network: 'x', handle: 'acme', shared: true }]);
  expect((await found('x', 'ACME')).toSorted()).toEqual(['Acme', 'acme']);
});

it.each<[NetworkId, stranger: string, written: string]>([
  ['facebook', 'stranger', '100064000000000'],
  ['facebook', '100064000000000', 'acme'],
  ['facebook', '100064000000000', '3dprints'],
  ['youtube', 'stranger', CHANNEL],
  ['youtube', CHANNEL, 'acme'],
  ['youtube', CHANNEL, 'user/acme'],
  ['linkedin', 'stranger', 'company/1234567'],
  ['linkedin', 'company/1234567', 'company/zeta'],
  ['bluesky', 'stranger.bsky.social', 'did:plc:abcdefghijklmnopqrstuvwx'],
])(
  'on %s gives for %s what may be the same account: %s, unless it is archived',
  async (network, stranger, written) => {
    const brandId = await brand(network, written);
    await brand('x', 'acme');
    expect(await found(network, stranger)).toEqual([written]);
    await archiveBrand(brandId);
    expect(await found(network, stranger)).toEqual([]);
  },
);

it('looks beyond the archived ones', async () => {
  for (let at = 10; at < 30; at += 1) await archiveBrand(await brand('facebook', `${at}00000`));
  await brand('facebook', '9900000');
  expect(await found('facebook', 'stranger')).toEqual(['9900000']);
});

it('reads none of many accounts for a stranger', async () => {
  await db.accounts.bulkAdd(
    Array.from({ length: 500 }, (_, at) => ({
      id: `a${at}`,
      brandId: 'b',
      network: 'facebook' as const,
      handle: `client${at}`,
      key: `client${at}`,
      addedAt: '2026-11-23T09:00:00.000Z',
    })),
  );
  db.accounts.hook('reading', count);
  expect(await found('facebook', 'stranger')).toEqual([]);
  expect(read).toBe(0);
  expect(await found('facebook', '100064000000000')).not.toEqual([]);
  expect(read).toBeLessThan(20);
});
