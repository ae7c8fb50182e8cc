import { useMemo } from 'react';
import { type ReturnView, returnView } from '../coach/return-view';
import type { BrandFacts } from '../domain/brand-facts';
import { useNow } from './use-now';
import { usePlaybook } from './use-playbook';

export { type FigurePart, figureParts, type WorkedOut } from '../coach/figure-parts';
export type { MonthFigure, MonthFigures } from '../coach/month-figures';
export type { MonthVerdict as Verdict } from '../coach/month-verdict';
export type { ReturnView } from '../coach/return-view';
export type { Funnel, FunnelStep, StepShare } from '../measure/funnel';

/** What came back for the work of a brand; `undefined` until it is known. */
export function useReturn(facts: BrandFacts): ReturnView | undefined {
  const now = useNow();
  const playbook = usePlaybook(facts.brand.id);
  return useMemo(
    () => (playbook ? returnView(facts, playbook.rules, now) : undefined),
    [facts, playbook, now],
  );
}
