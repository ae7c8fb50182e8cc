import { useMemo } from 'react';
import { assessStage } from '../coach/assess-stage';
import type { Assessment } from '../domain/assessment';
import { type Stage, STAGES } from '../domain/stage';
import { useBrandFacts } from './use-brand-facts';
import { useNow } from './use-now';
import { usePlaybook } from './use-playbook';

/** Where a brand stands in its present stage. Derived on every read, never stored; `undefined` until it is known. */
export function useAssessment(brandId: string | undefined): Assessment | undefined {
  const now = useNow();
  const facts = useBrandFacts(brandId);
  const playbook = usePlaybook(brandId);
  return useMemo(
    () => (facts && playbook ? assessStage(facts, playbook.rules, now) : undefined),
    [facts, playbook, now],
  );
}

/** The same for each of the three stages. */
export function useAssessments(
  brandId: string | undefined,
): Readonly<Record<Stage, Assessment>> | undefined {
  const now = useNow();
  const facts = useBrandFacts(brandId);
  const playbook = usePlaybook(brandId);
  return useMemo(() => {
    if (!facts || !playbook) return undefined;
    const [first, second, third] = STAGES.map((stage) =>
      assessStage(facts, playbook.rules, now, stage),
    );
    return first && second && third ? { 1: first, 2: second, 3: third } : undefined;
  }, [facts, playbook, now]);
}
