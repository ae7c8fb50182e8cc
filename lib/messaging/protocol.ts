import type { PageFacts } from '../domain/page-facts';
import type { ReadingPlan } from '../domain/reading-plan';

/**
 * What the page script may say to the background. Types only: the page script carries no schema library;
 * `receive.ts` parses every message. Each carries an `id`, so that a repeated one is counted once.
 */
export interface PageArrived {
  type: 'pageArrived';
  id: string;
  href: string;
  /** Only the fragment differs from the document's page before. On most sites that is the same page. */
  fragment: boolean;
}

export interface PageRead {
  type: 'pageRead';
  id: string;
  href: string;
  facts: PageFacts;
  /** True for the last pass: what was not found by now is missing. */
  final: boolean;
}

export interface PageActive {
  type: 'pageActive';
  id: string;
  href: string;
  /** Seconds of visible, focused use since the last report. */
  seconds: number;
  /** When the last of them ended, in milliseconds since 1970. */
  until: number;
}

/** The story so far of one post that is written on the page. Its `id` is the post's own and comes again. */
export interface ComposerSeen {
  type: 'composerSeen';
  id: string;
  href: string;
  open: boolean;
  /** Counts and marks; no word of what is written. */
  facts: PageFacts;
  /** Which of the plan's requests were answered with success. */
  requests: number[];
}

export type PageMessage = PageArrived | PageRead | PageActive | ComposerSeen;

/** `null` is an answer ("nothing to read", "nothing to do"); `undefined` means that nobody answered. */
export interface PageReplies {
  /** `null`: nothing is counted or read there. */
  pageArrived: ReadingPlan | null;
  pageRead: null;
  pageActive: null;
  /** `null`: coaching has stopped here, and nothing is to be followed any more. */
  composerSeen: true | null;
}

/** The answer to a message that was not understood, not allowed, or could not be stored. Never worth a retry. */
export interface Refusal {
  error: 'malformed' | 'not-allowed' | 'failed';
}
