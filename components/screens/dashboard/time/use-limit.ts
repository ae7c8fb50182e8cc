import { useState } from 'react';
import type { TimePeriod } from '@/lib/live/use-time-period';

/** How many lines of a period are shown, and what shows more of them. Another period begins with few again. */
export function useLimit(few: number, { from, to }: TimePeriod['period']): [number, () => void] {
  const of = `${from} ${to}`;
  const [chosen, setChosen] = useState({ of, limit: few });
  const limit = chosen.of === of ? chosen.limit : few;
  return [limit, () => setChosen({ of, limit: limit + 4 * few })];
}
