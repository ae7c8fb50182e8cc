import type { Migration } from '../migration';

/**
 * Numbers from files: what was imported, its series and its posts. Each import keeps rows of its own, so that the newer
 * one is shown and taking it back shows the older again. With them come experiments, and notes at days of a chart.
 */
export const numbers: Migration = {
  version: 5,
  stores: {
    imports: 'id, brandId, hash',
    series: '[brandId+accountId+metric+entity+importId], importId',
    postReadings: '[brandId+accountId+post+importId], importId, [brandId+day]',
    mappings: 'key',
    experiments: 'id, brandId',
    annotations: 'id, [brandId+day]',
  },
};
