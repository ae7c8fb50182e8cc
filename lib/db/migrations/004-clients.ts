import type { Migration } from '../migration';

/** Work for several clients: time that is typed or timed, and each brand's days of it. */
export const clients: Migration = {
  version: 4,
  stores: {
    visitDays: '[day+brandId+network+kind], brandId, [brandId+day]',
    timeEntries: 'id, [brandId+day], day',
  },
};
