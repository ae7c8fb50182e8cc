import * as z from 'zod/mini';

const whole = z.int().check(z.nonnegative());

/** What is known of a draft's text: numbers only. `…Size` is how many characters the things before it have together. */
export const DraftCounts = z.object({
  characters: whole,
  graphemes: whole,
  links: whole,
  linksSize: whole,
  bare: whole,
  bareSize: whole,
  tracked: whole,
  hashtags: whole,
  mentions: whole,
  wide: whole,
  emoji: whole,
  emojiSize: whole,
});
export type DraftCounts = z.infer<typeof DraftCounts>;

/** What is being written. Only a `post` is logged as one. */
export const WRITTEN_KINDS = ['post', 'reply', 'edit', 'scheduled', 'story'] as const;
export const WrittenKind = z.enum(WRITTEN_KINDS);
export type WrittenKind = z.infer<typeof WrittenKind>;

/** One look at a composer. What is missing could not be read. */
export const ComposerLook = z.object({
  open: z.boolean(),
  kind: WrittenKind,
  draft: z.optional(DraftCounts),
  /** It is a box in the page, where no post is ever edited. */
  inline: z.optional(z.literal(true)),
  /** How many texts a thread has; the draft is the first. */
  parts: z.optional(whole),
  media: z.optional(whole),
  /** How many of the media are described. */
  alt: z.optional(whole),
  /** The account it is published as, where the composer names it. */
  author: z.optional(z.string()),
  /** The page says that the post is out: its id, and whose it is. */
  published: z.optional(z.object({ id: z.optional(z.string()), by: z.optional(z.string()) })),
});
export type ComposerLook = z.infer<typeof ComposerLook>;
