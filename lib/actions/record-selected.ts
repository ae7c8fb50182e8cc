import type { ShownCount } from '../domain/page-facts';
import type { Outcome } from '../domain/problem';
import { BRAND_METRICS, type Metric } from '../domain/snapshot';
import { recordCount } from './record-count';
import { recordNumbers } from './record-numbers';

export interface SelectedCount {
  metric: Metric;
  /** Whose followers they are; empty for a count of the brand as a whole. */
  accountId: string;
  day: string;
  count: ShownCount;
  /** The user has written another number than the page shows. */
  isTyped: boolean;
}

/** Records a number that was selected on a page and confirmed. Of a brand's own counts no range is kept. */
export function recordSelected(brandId: string, selected: SelectedCount): Promise<Outcome> {
  const { accountId, day, count, isTyped } = selected;
  const metric = BRAND_METRICS.find((one) => one === selected.metric);
  if (metric) {
    return recordNumbers(brandId, { day, followers: {}, brand: { [metric]: count.value } });
  }
  return isTyped
    ? recordNumbers(brandId, { day, followers: { [accountId]: count.value } })
    : recordCount(brandId, accountId, count, day);
}
