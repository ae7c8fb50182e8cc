import { useMemo } from 'react';
import { fitsPage } from '../coach/fits-page';
import type { TaskStanding } from '../domain/advice';
import type { Brand } from '../domain/brand';
import type { Verdict } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { useStanding } from './use-standing';

/** The stage's work that can be done on this page, done or not, in its order; `undefined` until it is known. */
export function usePageTasks(
  brand: Brand,
  page: PageRef | undefined,
  own: Verdict,
): readonly TaskStanding[] | undefined {
  const standing = useStanding(brand.id);
  return useMemo(() => {
    const tasks = standing?.[brand.stage].tasks;
    if (!tasks) return undefined;
    return page ? tasks.filter(({ task }) => fitsPage(task, { page, own })) : [];
  }, [standing, brand.stage, page, own]);
}
