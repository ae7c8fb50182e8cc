import { useMemo } from 'react';
import { type MonthReport, monthReport } from '../coach/month-report';
import { useBrandFacts } from './use-brand-facts';
import { useNow } from './use-now';

export type { MonthReport } from '../coach/month-report';
export type { MonthSum } from '../coach/month-view';

/** What the page for the client says of a month; `undefined` until it is known, and where there is nothing to say. */
export function useMonthReport(brandId: string, month: string): MonthReport | undefined {
  const facts = useBrandFacts(brandId);
  const { timeZoneId } = useNow();
  return useMemo(
    () => (facts ? monthReport(facts, month, timeZoneId) : undefined),
    [facts, month, timeZoneId],
  );
}
