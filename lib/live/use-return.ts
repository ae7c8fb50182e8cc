import { useMemo } from 'react';
import { type ReturnView, returnView } from '../coach/return-view';
import { useBrandFacts } from './use-brand-facts';
import { useNow } from './use-now';
import { usePlaybook } from './use-playbook';

export type { MonthFigure, MonthFigures } from '../coach/month-figures';
export type { ReturnView } from '../coach/return-view';
export type { Funnel, FunnelStep, StepShare } from '../measure/funnel';

/** What came back for the work of a brand; `undefined` until it is known. */
export function useReturn(brandId: string): ReturnView | undefined {
  const now = useNow();
  const facts = useBrandFacts(brandId);
  const playbook = usePlaybook(brandId);
  return useMemo(
    () => (facts && playbook ? returnView(facts, playbook.rules, now) : undefined),
    [facts, playbook, now],
  );
}
