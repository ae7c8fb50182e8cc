import { activeNetworks } from '../coach/active-accounts';
import { minutesOf, USUAL_WORKLOAD, workloadOf } from '../coach/effort';
import type { Effort } from '../domain/task';
import { useBrandFacts } from './use-brand-facts';
import { useWorkingBrand } from './use-brands';

/**
 * Says how many minutes a round of a task takes the brand that is worked for, at the rhythm it promised; for so many
 * accounts only, where it is done for each. Without a promise the estimate is for two networks and two posts a week.
 */
export function useMinutes(): (effort: Effort, accounts?: number) => number {
  const facts = useBrandFacts(useWorkingBrand()?.id);
  const capacity = facts?.brief.capacity?.value;
  const workload = capacity
    ? workloadOf(capacity.postsAWeek, activeNetworks(facts).length)
    : USUAL_WORKLOAD;
  return (effort, accounts) => {
    const load = accounts ? { ...workload, networks: accounts } : workload;
    return Math.max(1, Math.round(minutesOf(effort, load)));
  };
}
