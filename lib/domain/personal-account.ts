import * as z from 'zod/mini';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';

/** An account that the user marked as their own: no time, no advice and no warning there. */
export const PersonalAccount = z.object({
  network: NetworkId,
  /** As it was read, and folded by the network's rule. */
  handle: z.string().check(z.minLength(1), z.maxLength(LIMITS.handle)),
  key: z.string().check(z.minLength(1)),
});
export type PersonalAccount = z.infer<typeof PersonalAccount>;
