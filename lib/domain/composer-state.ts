import * as z from 'zod/mini';
import { Instant } from './instant';
import { ComposerLook, WrittenKind } from './composer';
import { NetworkId } from './network-id';

const whole = z.int().check(z.nonnegative());

/**
 * What became of one post that is written on a page: `writing`, `published` on strong evidence, `maybe` where it is
 * gone and nobody saw where to, `nothing` where there is nothing to ask.
 */
export const EpisodeVerdict = z.enum(['writing', 'published', 'maybe', 'nothing']);
export type EpisodeVerdict = z.infer<typeof EpisodeVerdict>;

/**
 * The story of one post, from the opened composer to what became of it. Kept in session storage under
 * `composer:<tab>`; counts and marks only.
 */
export const ComposerState = z.object({
  episodeId: z.string(),
  network: NetworkId,
  look: ComposerLook,
  /** What it was when it was last seen open. */
  written: WrittenKind,
  /** The longest draft that was seen, and the last one, in characters; media count like a text. */
  most: whole,
  last: whole,
  /** A text stood there from the start, in a composer where posts are edited too: it may be out already. */
  full: z.optional(z.literal(true)),
  /** The account it is published as, where the composer named it while it was open. */
  author: z.optional(z.string()),
  /** Who was signed in, as a page said it last while this was written or just after. */
  viewer: z.optional(z.string()),
  /** Which of the plan's requests were answered. */
  requests: z.array(whole),
  /** A note about an earlier post that stood there when this one was opened: its id, or nothing. */
  earlierNote: z.optional(z.string()),
  closedAt: z.optional(Instant),
  verdict: EpisodeVerdict,
  /** The post's id on the network, where the page said it. */
  postId: z.optional(z.string()),
  /** The brand for which it was logged. */
  loggedFor: z.optional(z.string()),
});
export type ComposerState = z.infer<typeof ComposerState>;

export const composerKey = (tabId: number): `composer:${number}` => `composer:${tabId}`;

/** The one thing that may be asked about a post: whether it went out. Kept in session storage. */
export const PostQuestion = z.object({
  episodeId: z.string(),
  network: NetworkId,
  brandId: z.string(),
  /** Who was signed in, where that is known. */
  handle: z.optional(z.string()),
  closedAt: Instant,
});
export type PostQuestion = z.infer<typeof PostQuestion>;

export const PostQuestions = z.array(PostQuestion);
export const QUESTIONS_KEY = 'questions';
