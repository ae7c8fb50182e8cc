import { metricsOf } from '@/lib/domain/account-metrics';
import type { Account } from '@/lib/domain/brand';
import { weekOfDay } from '@/lib/domain/calendar';
import {
  ACCOUNT_METRICS,
  type AccountMetric,
  BRAND_METRICS,
  type Metric,
  type Snapshot,
} from '@/lib/domain/snapshot';
import type { Numbers } from '@/lib/live/use-numbers';

/** One cell: a count of an account, or with an empty `accountId` one of the brand's week. */
export interface TableCell {
  key: string;
  accountId: string;
  metric: Metric;
}

/** Rows of cells as they stand on the page: accounts, and under the first column the brand's own counts. */
export interface TableGrid {
  columns: readonly AccountMetric[];
  accounts: readonly Account[];
  /** `undefined` where there is nothing to fill in. */
  rows: readonly (readonly (TableCell | undefined)[])[];
}

const cell = (accountId: string, metric: Metric): TableCell => ({
  key: `${accountId} ${metric}`,
  accountId,
  metric,
});

export function tableGrid({
  accounts,
  snapshots,
}: Pick<Numbers, 'accounts' | 'snapshots'>): TableGrid {
  const known = accounts.map((account) => metricsOf(account, snapshots));
  const columns = ACCOUNT_METRICS.filter((metric) => known.some((has) => has.includes(metric)));
  const ofAccounts = accounts.map(({ id }, at) =>
    columns.map((metric) => (known[at]?.includes(metric) ? cell(id, metric) : undefined)),
  );
  const ofBrand = BRAND_METRICS.map((metric) => [cell('', metric)]);
  return { columns, accounts, rows: [...ofAccounts, ...ofBrand] };
}

/** The numbers that are recorded for a cell: on the day, or anywhere in its week for the brand's own. */
export const recordedIn = (
  { accountId, metric }: TableCell,
  snapshots: readonly Snapshot[],
  day: string,
): readonly Snapshot[] =>
  snapshots.filter(
    (row) =>
      row.accountId === accountId &&
      row.metric === metric &&
      (accountId === '' ? weekOfDay(row.day) === weekOfDay(day) : row.day === day),
  );

/** The cell that Enter goes to: the next one down the column, then the top of the next; `undefined` behind the last. */
export function cellBelow({ rows }: TableGrid, key: string, step: 1 | -1): TableCell | undefined {
  const width = Math.max(...rows.map((row) => row.length));
  const order = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column]).filter((one) => one !== undefined),
  ).flat();
  return order[order.findIndex((one) => one.key === key) + step];
}

export interface Pasted {
  texts: Readonly<Record<string, string>>;
  /** How many numbers found no cell. */
  left: number;
}

/**
 * Lays the cells of a spreadsheet over the table, from one cell down and to the right, each at its place: a number
 * that would land where there is no cell is left out rather than moved to another account.
 */
export function pasted({ rows }: TableGrid, key: string, text: string): Pasted {
  const top = rows.findIndex((row) => row.some((one) => one?.key === key));
  const start = rows[top]?.findIndex((one) => one?.key === key) ?? 0;
  const texts: Record<string, string> = {};
  let left = 0;
  for (const [down, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const [right, value] of line.split('\t').entries()) {
      const target = rows[top + down]?.[start + right];
      if (value.trim() === '') continue;
      if (target) texts[target.key] = value.trim();
      else left += 1;
    }
  }
  return { texts, left };
}
