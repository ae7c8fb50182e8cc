import { useMemo } from 'react';
import { fitsPage } from '../coach/fits-page';
import type { TaskStanding } from '../domain/assessment';
import type { Brand } from '../domain/brand';
import type { Verdict } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { useAssessment } from './use-assessment';

/** The stage's work that can be done on this page, done or not, in its order; `undefined` until it is known. */
export function usePageTasks(
  brand: Brand,
  page: PageRef | undefined,
  own: Verdict,
): readonly TaskStanding[] | undefined {
  const tasks = useAssessment(brand.id)?.tasks;
  return useMemo(() => {
    if (!tasks) return undefined;
    return page ? tasks.filter(({ task }) => fitsPage(task, { page, own })) : [];
  }, [tasks, page, own]);
}
