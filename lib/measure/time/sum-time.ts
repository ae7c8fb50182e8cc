import type { TimePiece } from '../../domain/time-piece';

export interface TimeSum<K> {
  /** `undefined`: the pieces name none, such as time that was spent on no network. */
  key: K | undefined;
  seconds: number;
}

export const totalOf = (pieces: readonly Pick<TimePiece, 'seconds'>[]): number =>
  pieces.reduce((sum, { seconds }) => sum + seconds, 0);

/** Sums, longest first. What adds up to nothing is left out. */
export const longestFirst = <K>(sums: Iterable<readonly [K | undefined, number]>): TimeSum<K>[] =>
  [...sums]
    .map(([key, seconds]) => ({ key, seconds }))
    .filter(({ seconds }) => Math.round(seconds) !== 0)
    .toSorted((a, b) => b.seconds - a.seconds);

/** Sums by one of the pieces' properties. */
export function sumBy<K extends keyof TimePiece>(
  pieces: readonly TimePiece[],
  key: K,
): readonly TimeSum<NonNullable<TimePiece[K]>>[] {
  const groups = Map.groupBy(pieces, (piece) => piece[key]);
  return longestFirst(
    [...groups].map(([value, group]) => [value ?? undefined, totalOf(group)] as const),
  );
}
