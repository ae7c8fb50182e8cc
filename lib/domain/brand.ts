import * as z from 'zod/mini';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';
import { Stage, Standing } from './stage';

/** An ISO 8601 instant in UTC, such as `2026-11-23T09:15:00.000Z`. */
export const Instant = z.iso.datetime();

export const Brand = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.brandName)),
  stage: Stage,
  /** When the brand entered its present stage. */
  stageSince: Instant,
  /** Where the user said it stood when it was added. Declared, so it is always labelled so. */
  declared: Standing,
  createdAt: Instant,
});
export type Brand = z.infer<typeof Brand>;

export const Account = z.object({
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  network: NetworkId,
  /** As the user or the address wrote it. */
  handle: z.string().check(z.minLength(1), z.maxLength(LIMITS.handle)),
  /** `handle` folded by the network's rule: what accounts are compared by. */
  key: z.string().check(z.minLength(1)),
  addedAt: Instant,
});
export type Account = z.infer<typeof Account>;
