import type { MonthResult } from '../../domain/month-result';

/** What a return rests on by somebody's word, as evidence that says so. */
export const declaredIn = (months: readonly MonthResult[]) =>
  months
    .filter(({ declaredValue }) => declaredValue !== undefined)
    .map(({ at }) => ({ kind: 'declared' as const, at }));
