import { poissonAtMost } from './poisson';

/**
 * How often a target would be met in at least two of three periods by luck alone, if the true level were just the
 * target: each period then meets it with chance `p`, and two of three do with 3p²(1 - p) + p³.
 */
export function luckTwoOfThree(p: number): number {
  return 3 * p * p * (1 - p) + p ** 3;
}

/** The chance that one period reaches `level` events when exactly `level` are expected. */
export const chanceAtLevel = (level: number): number =>
  level <= 0 ? 1 : 1 - poissonAtMost(Math.ceil(level) - 1, level);
