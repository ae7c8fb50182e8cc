import { useMemo } from 'react';
import { advise } from '../coach/advise';
import { assessStage } from '../coach/assess-stage';
import { asksToMute } from '../coach/memory';
import type { Advice, SafetyAdvice } from '../domain/advice';
import type { AdviceMemory } from '../domain/advice-memory';
import type { Brand } from '../domain/brand';
import type { Verdict } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { useAdviceMemory } from './use-advice-memory';
import { useBrandFacts } from './use-brand-facts';
import { useNow } from './use-now';
import { usePlaybook } from './use-playbook';

export interface AdvicePlace {
  page?: PageRef | undefined;
  own?: Verdict | undefined;
  otherBrand?: SafetyAdvice['otherBrand'] | undefined;
  quietHere?: readonly string[] | undefined;
}

export interface CoachAdvice {
  /** What to do next, at most three. Empty: nothing is due. */
  advice: readonly Advice[];
  /** Advices that were put aside three times: the user is asked whether they may be muted. */
  asks: readonly AdviceMemory[];
}

/** What the coach says for a brand, on the page at hand if there is one; `undefined` until it is known. */
export function useAdvice(
  brand: Brand | undefined,
  { page, own, otherBrand, quietHere }: AdvicePlace = {},
): CoachAdvice | undefined {
  const now = useNow();
  const facts = useBrandFacts(brand?.id);
  const playbook = usePlaybook(brand?.id);
  const memory = useAdviceMemory(brand?.id);
  const { id: otherId, name: otherName = '', by = 'account' } = otherBrand ?? {};
  return useMemo(() => {
    if (!facts || !playbook || !memory) return undefined;
    const { rules } = playbook;
    const other = otherId === undefined ? undefined : { id: otherId, name: otherName, by };
    const assessment = assessStage(facts, rules, now);
    return {
      advice: advise({
        assessment,
        playbook: rules,
        facts,
        memory,
        now,
        page,
        own,
        otherBrand: other,
        quietHere,
      }),
      asks: memory.filter(asksToMute),
    };
  }, [facts, playbook, memory, now, page, own, otherId, otherName, by, quietHere]);
}
