import { useMemo } from 'react';
import { assessStage } from '../coach/assess-stage';
import { type MonthView, monthViews } from '../coach/month-view';
import { type WrittenDays, writtenDays } from '../coach/written-days';
import type { Target } from '../domain/brief';
import { useBrandFacts } from './use-brand-facts';
import { useNow } from './use-now';
import { usePlaybook } from './use-playbook';

export interface Months {
  /** Newest first. */
  months: readonly MonthView[];
  written: WrittenDays;
  /** The level that was agreed, where one was. */
  target: Target | undefined;
  /** Whether the owner's word is asked for: there is a level, and the numbers alone do not say how it stands. */
  ownerMaySign: boolean;
}

/** What was recorded of a brand's whole months; `undefined` until it is known. */
export function useMonths(brandId: string): Months | undefined {
  const now = useNow();
  const facts = useBrandFacts(brandId);
  const playbook = usePlaybook(brandId);
  return useMemo(() => {
    if (!facts || !playbook) return undefined;
    const target = facts.brief.target?.value;
    const judged = assessStage(facts, playbook.rules, now, 3).criteria.find(
      ({ criterion }) => criterion.rule.kind === 'on-target',
    );
    return {
      months: monthViews(facts),
      written: writtenDays(facts, now.timeZoneId),
      target,
      ownerMaySign: target !== undefined && judged?.reason.key === 'on-target.few',
    };
  }, [facts, playbook, now]);
}
