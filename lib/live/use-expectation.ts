import { showsExpectation } from '../coach/expectation';
import type { Brand } from '../domain/brand';
import type { PageRef } from '../domain/page-ref';
import { useNow } from './use-now';

/** Whether the stage's expectation line belongs beside this page now. */
export function useExpectation(brand: Brand, page?: PageRef): boolean {
  const now = useNow();
  return showsExpectation({ stageSince: brand.stageSince, page, now }).shows;
}
