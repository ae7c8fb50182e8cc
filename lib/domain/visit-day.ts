import * as z from 'zod/mini';
import { Day } from './calendar';
import { NetworkId } from './network-id';
import { PageKind } from './page-ref';

/**
 * One day's total for one brand on one kind of page of one network. No address is stored, ever.
 * `brandId` is empty for work that belongs to no brand.
 */
export const VisitDay = z.object({
  day: Day,
  brandId: z.string(),
  network: NetworkId,
  kind: PageKind,
  visits: z.int().check(z.nonnegative()),
  /** Seconds with the page visible, focused and used. */
  activeSeconds: z.number().check(z.nonnegative()),
});
export type VisitDay = z.infer<typeof VisitDay>;
