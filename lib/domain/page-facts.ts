import * as z from 'zod/mini';

const Primitive = z.union([z.string().check(z.maxLength(300)), z.number(), z.boolean(), z.null()]);

/** What one pass of a reading plan found, by probe key. A key that is missing was not found. */
export const PageFacts = z.record(
  z.string().check(z.maxLength(40)),
  z.union([Primitive, z.record(z.string().check(z.maxLength(40)), Primitive)]),
);
export type PageFacts = z.infer<typeof PageFacts>;

/** Three-valued, because "not seen" is neither yes nor no. */
export const Verdict = z.enum(['yes', 'no', 'cannot-tell']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * What was judged from a page's facts. `viewer` is the signed-in account: its handle, `null` for
 * "signed out", missing for "cannot tell".
 */
export const PageReading = z.object({
  viewer: z.optional(z.nullable(z.string())),
  /** Whether the profile on the page is the signed-in account's own. */
  own: Verdict,
  /** An exact follower count read on a profile whose entity matches the address. */
  followers: z.optional(z.int().check(z.nonnegative())),
});
export type PageReading = z.infer<typeof PageReading>;
