import type { Migration } from '../migration';

/** The first schema. Daily totals are keyed by what they are summed over; no address is a key or a column. */
export const first: Migration = {
  version: 1,
  stores: {
    brands: 'id, name',
    accounts: 'id, brandId, network, [network+key]',
    taskStates: '[brandId+taskId], brandId',
    visitDays: '[day+brandId+network+kind], brandId',
    accountFacts: '[accountId+key], accountId',
    ledger: 'id, [brandId+at]',
    settings: 'id',
    seen: 'id, day',
  },
};
