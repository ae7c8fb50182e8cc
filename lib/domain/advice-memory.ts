import * as z from 'zod/mini';
import { Instant } from './instant';
import { Day } from './calendar';

/** What the user has said to one advice of one brand, and on which days it was shown. */
export const AdviceMemory = z.object({
  brandId: z.string().check(z.minLength(1)),
  adviceId: z.string().check(z.minLength(1)),
  /** The last days on which it was shown, oldest first. */
  shownOn: z.array(Day),
  /** Not before then. */
  quietUntil: z.optional(Instant),
  /** How often it was put aside since it was last wanted. */
  putAside: z.int().check(z.nonnegative()),
  mutedAt: z.optional(Instant),
});
export type AdviceMemory = z.infer<typeof AdviceMemory>;
