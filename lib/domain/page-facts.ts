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

const whole = z.int().check(z.nonnegative());

/** A number as a page shows it: "12.3K" is no number but a range. */
export const ShownCount = z.object({ value: whole, min: whole, max: whole, exact: z.boolean() });
export type ShownCount = z.infer<typeof ShownCount>;

/** What a profile shows numbers of. */
export const COUNTED = ['followers', 'following', 'posts', 'likes'] as const;
export const Counted = z.enum(COUNTED);
export type Counted = z.infer<typeof Counted>;

/** The parts of a profile, as its audit goes through them. */
export const AUDIT_PARTS = [
  'avatar',
  'cover',
  'bio',
  'link',
  'category',
  'pro',
  'contact',
  'verified',
  'pinned',
] as const;
export const AuditPart = z.enum(AUDIT_PARTS);
export type AuditPart = z.infer<typeof AuditPart>;

/** One part of one's own profile: there, missing, or not to be told, with what is worth saying of it. */
export const AuditEntry = z.object({
  there: Verdict,
  /** A bio's length in characters, a link's host, a category's name. */
  value: z.optional(z.union([whole, z.string().check(z.maxLength(120))])),
  /** Whether a link says where its visitors came from. */
  tracked: z.optional(Verdict),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/**
 * What was judged from a page's facts. `viewer` is the signed-in account: its handle, `null` for
 * "signed out", missing for "cannot tell".
 */
export const PageReading = z.object({
  viewer: z.optional(z.nullable(z.string())),
  /** The page contradicts itself about who is signed in. */
  contradicts: z.optional(z.literal(true)),
  /** Its id, where the page names accounts by id. */
  viewerId: z.optional(z.string()),
  /** The id of the profile, where it is the signed-in account's own. */
  ownId: z.optional(z.string()),
  /** Whether the profile on the page is the signed-in account's own. */
  own: Verdict,
  /** What a profile whose entity matches the address shows. */
  counts: z.optional(z.partialRecord(Counted, ShownCount)),
  /** The parts of one's own profile. */
  audit: z.optional(z.partialRecord(AuditPart, AuditEntry)),
});
export type PageReading = z.infer<typeof PageReading>;
