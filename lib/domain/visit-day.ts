import * as z from 'zod/mini';
import { Day } from './calendar';
import { NetworkId } from './network-id';
import { PageKind } from './page-ref';

const seconds = z.number().check(z.nonnegative());

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
  /**
   * The same seconds by the stage the brand was in, stages 1 to 3. Missing in what was counted before the stages were
   * told apart; then the record says which stage the day was in.
   */
  byStage: z.optional(z.tuple([seconds, seconds, seconds])),
});
export type VisitDay = z.infer<typeof VisitDay>;
