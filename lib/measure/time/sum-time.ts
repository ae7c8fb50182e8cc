import type { TimePiece } from './time-piece';

export interface TimeSum<K> {
  /** `undefined`: the pieces name none, such as time that was spent on no network. */
  key: K | undefined;
  seconds: number;
}

export const totalOf = (pieces: readonly Pick<TimePiece, 'seconds'>[]): number =>
  pieces.reduce((sum, { seconds }) => sum + seconds, 0);

/** Sums by one of the pieces' properties, longest first. What adds up to nothing is left out. */
export function sumBy<K extends keyof TimePiece>(
  pieces: readonly TimePiece[],
  key: K,
): readonly TimeSum<NonNullable<TimePiece[K]>>[] {
  return [...Map.groupBy(pieces, (piece) => piece[key])]
    .map(([value, group]) => ({ key: value ?? undefined, seconds: totalOf(group) }))
    .filter(({ seconds }) => Math.round(seconds) !== 0)
    .toSorted((a, b) => b.seconds - a.seconds);
}
