import { addMonths } from '@/lib/domain/calendar';

const MONTHS_BACK = 24;

/** The months that can be recorded, newest first. `last` is the last one that is over, `YYYY-MM`. */
export const monthsUpTo = (last: string): readonly string[] =>
  Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(last, -back));
