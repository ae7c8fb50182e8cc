import type { Snapshot } from './snapshot';

/** Nobody corrects one number more often than this; what is older is let go. */
const KEPT = 20;

/** A number with what it said before: `earlier` are the numbers that it takes the place of. */
export function correctedNumber(next: Snapshot, earlier: readonly Snapshot[]): Snapshot {
  const was = earlier.flatMap((row) => [
    ...(row.was ?? []),
    ...(isSame(row, next) ? [] : [{ ...said(row), at: next.at }]),
  ]);
  return was.length === 0 ? next : { ...next, was: was.slice(-KEPT) };
}

const said = ({ value, range, source }: Snapshot) => ({ value, ...(range && { range }), source });

const isSame = (one: Snapshot, other: Snapshot): boolean =>
  one.value === other.value && one.range?.join() === other.range?.join();
