import * as z from 'zod/mini';
import { Day } from './calendar';
import { Instant } from './instant';
import { LIMITS } from './limits';

/** What may explain a change in a chart. */
export const ANNOTATION_KINDS = ['campaign', 'holiday', 'price', 'other'] as const;

/** A note at a day, or at several days, of a brand's charts. */
export const Annotation = z.object({
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  day: Day,
  /** The last day, where it lasted longer than one. */
  to: z.optional(Day),
  kind: z.enum(ANNOTATION_KINDS),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line)),
  at: Instant,
});
export type Annotation = z.infer<typeof Annotation>;
