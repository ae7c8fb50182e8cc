import * as z from 'zod/mini';
import { Instant } from './brand';
import { LIMITS } from './limits';
import { Stage, Standing } from './stage';

const common = {
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  at: Instant,
};
const note = z.optional(z.string().check(z.maxLength(LIMITS.note)));

/**
 * One line of a brand's append-only record. Lines are never changed; they go only with the whole brand.
 * Ids of tasks outlive the code: an unknown one still renders.
 */
export const LedgerEntry = z.discriminatedUnion('what', [
  z.object({ ...common, what: z.literal('brand-added'), declared: Standing, stage: Stage }),
  z.object({ ...common, what: z.literal('task-done'), taskId: z.string(), note }),
  z.object({ ...common, what: z.literal('task-undone'), taskId: z.string() }),
  z.object({
    ...common,
    what: z.literal('stage-moved'),
    from: Stage,
    to: Stage,
    reason: z.string().check(z.minLength(1), z.maxLength(LIMITS.reason)),
  }),
  z.object({
    ...common,
    what: z.literal('account-added'),
    network: z.string(),
    handle: z.string(),
  }),
  z.object({
    ...common,
    what: z.literal('account-removed'),
    network: z.string(),
    handle: z.string(),
  }),
]);
export type LedgerEntry = z.infer<typeof LedgerEntry>;
