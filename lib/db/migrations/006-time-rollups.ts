import type { Transaction } from 'dexie';
import type { Migration } from '../migration';
import { rebuildTotals } from '../time-totals';

/**
 * The sums of time over all brands, by day and by week or month: with many brands they cannot be added up each time
 * that they are shown. They are derived, so the tables may be emptied and summed anew at any time.
 */
export const timeRollups: Migration = {
  version: 6,
  stores: {
    dayTotals: 'day',
    brandPeriods: '[period+brandId]',
    timeEntries: 'id, [brandId+day], day, [day+at], [source+day]',
  },
  // An async function of its own: Dexie keeps an upgrade open across native promises only for such a one.
  async upgrade(transaction: Transaction) {
    await rebuildTotals(transaction);
  },
};
