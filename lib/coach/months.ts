import type { BrandFacts } from '../domain/brand-facts';
import type { Target } from '../domain/brief';
import { addMonths, dayIn, monthOf } from '../domain/calendar';
import type { MonthResult } from '../domain/month-result';

const byMonth = (a: MonthResult, b: MonthResult) => (a.month < b.month ? -1 : 1);

/** The last month of which anything is recorded. */
export const latestMonth = ({ months }: BrandFacts): MonthResult | undefined =>
  months.toSorted(byMonth).at(-1);

/** What a month cost, hours included; `undefined` when the hours or their rate are not known. */
export function costOf(
  { brief }: BrandFacts,
  { spend = 0, hours }: MonthResult,
): number | undefined {
  const costs = brief.costs?.value;
  if (!costs || hours === undefined) return undefined;
  return spend + costs.monthly + hours * costs.hourly;
}

/** A month's value of the target's measure: the one typed for it, else the conversions. */
export const valueOf = ({ measured, conversions }: MonthResult): number | undefined =>
  measured ?? conversions;

export const reaches = ({ level, direction }: Target, value: number): boolean =>
  direction === 'at-least' ? value >= level : value <= level;

/** A target with the month from which it judges as its `from`, and the day on which it was written down. */
export interface TargetInForce extends Target {
  written: string;
}

/** The target in force in a month; `undefined` before the first. */
export type TargetIn = (month: string) => TargetInForce | undefined;

/**
 * Finds the targets in force. A level that is written once its period has begun judges from the next month on: nobody
 * agrees on what they can see.
 */
export function targetsOf({ brief }: BrandFacts, timeZone: string): TargetIn {
  const all = [...(brief.pastTargets ?? []), ...(brief.target ? [brief.target] : [])].map(
    ({ value, writtenAt }) => {
      const written = dayIn(writtenAt, timeZone);
      return { ...value, from: judgesFrom(value.from, written), written: written.toString() };
    },
  );
  return (month) => all.findLast(({ from }) => from <= month);
}

/** The first day of a month itself is early enough: nothing can be seen yet. */
function judgesFrom(from: string, written: Temporal.PlainDate): string {
  const begun = monthOf(written.subtract({ days: 1 }));
  return begun < from ? from : addMonths(begun, 1);
}
