import type { Import, Series } from '../domain/imported';

/** One day's value, and the import that it is taken from. */
export interface MergedPoint {
  /** The day, or the last day of what the value covers. */
  day: string;
  value: number;
  /** The first day, where the value covers more than one. */
  from?: string;
  importId: string;
}

/**
 * How new an import's numbers are: platforms revise recent days, so a later state of things is the better one, whichever
 * file was imported last; of two of the same day the one that was imported later.
 */
export const newness = ({ asOf, period, at }: Import): string =>
  `${period?.to ?? asOf} ${asOf} ${at}`;

/** The series of one metric of one thing, oldest day first: of each day what the newest import says. */
export function mergeSeries(series: readonly Series[], imports: readonly Import[]): MergedPoint[] {
  const order = new Map(imports.map((one) => [one.id, newness(one)]));
  const rank = ({ importId }: Series) => order.get(importId) ?? '';
  const byDay = new Map<string, MergedPoint>();
  for (const one of series.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    for (const [index, day] of one.days.entries()) {
      const value = one.values[index];
      const from = one.from?.[index];
      if (value === undefined) continue;
      byDay.set(day, {
        day,
        value,
        ...(from !== undefined && from !== day && { from }),
        importId: one.importId,
      });
    }
  }
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
