import type { NetworkDefinition } from '../domain/network';
import type { PageRef } from '../domain/page-ref';
import { READING_TIMES, type ReadingPlan } from '../domain/reading-plan';

/** What to read on a page, or `null` when its address is all we use. */
export const planFor = (
  page: PageRef,
  definition: NetworkDefinition | undefined,
): ReadingPlan | null => {
  const probes = (definition?.probes ?? [])
    .filter(({ on }) => !on || on.includes(page.kind))
    .map(({ key, from }) => ({ key, from }));
  return probes.length > 0 ? { at: READING_TIMES, probes } : null;
};
