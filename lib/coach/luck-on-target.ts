import type { Target } from '../domain/brief';
import type { MonthResult } from '../domain/month-result';
import { chanceAtLevel, luckTwoOfThree } from '../measure/luck';

/** Whether the target counts conversions: only counts have a chance that can be worked out from their level. */
export const countsConversions = (months: readonly MonthResult[]): boolean =>
  months.every(({ measured, conversions }) => measured === undefined && conversions !== undefined);

/**
 * In how many of 100 cases luck alone would meet the target in two of three periods, if the true level were just the
 * target. A period has `countedMonths` months of counts; left out, its value is no count, and its chance is a half.
 */
export const luckOnTarget = (
  { level, direction }: Pick<Target, 'level' | 'direction'>,
  countedMonths?: number,
): number =>
  Math.round(
    100 *
      luckTwoOfThree(
        countedMonths === undefined ? 0.5 : chanceAtLevel(level * countedMonths, direction),
      ),
  );
