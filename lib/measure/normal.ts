import { bisect, errorFunction } from 'simple-statistics';

// simple-statistics also has `probit` and a table of the cumulative distribution. They are not used: the one says
// 1.9572 where 1.9600 is right, and the other has four digits.

/** Chance that a standard normal value lies at least as far from zero as `z`, on either side. Right to 3e-7. */
export const twoSidedP = (z: number): number =>
  Math.min(1, 1 - errorFunction(Math.abs(z) / Math.SQRT2));

/** How far from zero a standard normal value lies at most with chance `confidence`: 1.96 for 0.95. */
export const criticalZ = (confidence: number): number =>
  bisect((z: number) => 1 - confidence - twoSidedP(z), 0, 10, 100, 1e-9);
