import type { Account } from '@/lib/domain/brand';
import { weekOfDay } from '@/lib/domain/calendar';
import { BRAND_METRICS, type NumberKey, type Snapshot } from '@/lib/domain/snapshot';
import type { Numbers as NumbersToRecord } from '@/lib/actions/record-numbers';

export interface TypedField {
  /** An account's id, or one of the brand's own counts. */
  key: string;
  was: number | undefined;
  count: number | undefined;
}

export interface FormPlace {
  brandId: string;
  day: string;
  active: readonly Account[];
  snapshots: readonly Snapshot[];
}

/** What saving the typed fields changes: numbers to write, and numbers that were cleared. */
export function numbersChange(
  fields: readonly TypedField[],
  { brandId, day, active, snapshots }: FormPlace,
): { changed: NumbersToRecord | undefined; removed: readonly NumberKey[] } {
  const isAccount = (key: string) => active.some(({ id }) => id === key);
  const written = fields.flatMap(({ key, was, count }) =>
    count === undefined || count === was ? [] : [[key, count] as const],
  );
  const cleared = new Set(
    fields.flatMap(({ key, was, count }) =>
      count === undefined && was !== undefined ? [key] : [],
    ),
  );
  const week = weekOfDay(day);
  return {
    changed:
      written.length === 0
        ? undefined
        : {
            day,
            followers: Object.fromEntries(written.filter(([key]) => isAccount(key))),
            brand: Object.fromEntries(
              written.filter(([key]) => BRAND_METRICS.some((metric) => metric === key)),
            ),
          },
    // A brand's count belongs to the week, on whichever day of it that was written.
    removed: snapshots
      .filter((row) =>
        row.accountId === ''
          ? cleared.has(row.metric) && weekOfDay(row.day) === week
          : cleared.has(row.accountId) && row.day === day,
      )
      .map(({ accountId, metric, day: on }) => ({ brandId, accountId, metric, day: on })),
  };
}
