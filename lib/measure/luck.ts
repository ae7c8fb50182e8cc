import { poissonAtMost } from './poisson';

/**
 * How often a target would be met in at least two of three periods by luck alone, if the true level were just the
 * target: each period then meets it with chance `p`, and two of three do with 3p²(1 - p) + p³.
 */
export function luckTwoOfThree(p: number): number {
  return 3 * p * p * (1 - p) + p ** 3;
}

/**
 * The chance that one period meets a level of events when exactly that many are expected: reaches it, or stays at or
 * under it where `direction` says so.
 */
export function chanceAtLevel(
  level: number,
  direction: 'at-least' | 'at-most' = 'at-least',
): number {
  if (direction === 'at-most') return poissonAtMost(Math.floor(level), Math.max(level, 0));
  return level <= 0 ? 1 : 1 - poissonAtMost(Math.ceil(level) - 1, level);
}
