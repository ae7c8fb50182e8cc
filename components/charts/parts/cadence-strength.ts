/** From so many posts a day on there is no stronger shade. */
export const STRONGEST = 3;

/** How strongly a day is filled; the first post already stands out. */
export const strengthOf = (count: number): number =>
  [0, 0.5, 0.75, 1][Math.min(count, STRONGEST)] ?? 1;
