import { expect, it } from 'vitest';
import { accountsWithKeys } from '../../../lib/db/accounts-named';
import { aBrand } from '../actions/a-brand';
import { archiveBrand } from '../../../lib/actions/archive-brand';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

it.each([0, 1000])(
  'finds the accounts of any brand by network and key, with %i others',
  async (count) => {
    const { brandId, account } = await aBrand({
      accounts: [
        { network: 'instagram', handle: 'Acme' },
        { network: 'x', handle: 'acme' },
      ],
    });
    await aBrand({ name: 'Other', accounts: [{ network: 'tiktok', handle: 'acme' }] });
    await archiveBrand(brandId);
    const strangers = Array.from({ length: count }, (_, at) => ['x', `stranger${at}`] as const);
    const found = await accountsWithKeys([...strangers, ['instagram', 'acme'], ['reddit', 'acme']]);
    expect(found.map(({ id }) => id)).toEqual([account['instagram']]);
    expect(await accountsWithKeys(strangers)).toEqual([]);
  },
);
