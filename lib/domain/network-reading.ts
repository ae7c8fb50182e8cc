import type { PageKind } from './page-ref';
import type { Probe } from './probe';

/** A probe of one network: which pages it is read on, and where it is certain to be found. */
export interface NetworkProbe extends Probe {
  /** The page kinds it is read on; left out: on every kind. */
  on?: readonly PageKind[];
  /**
   * The page kinds on which a signed-in visitor's page always has it. A miss there is a miss of ours, and counts
   * for the health of reading; elsewhere a miss says nothing.
   */
  expect?: readonly PageKind[];
}

/**
 * A network's composer, wherever on its pages it opens. Its facts are read while it is open, and once more as
 * it closes.
 *
 * - `open`: whether a post is being written: presence of a dialog, or the length of what an inline box holds
 * - `draft`: the counts of the text, never the text (a source with `counts`, which takes each line of it)
 * - `parts`: how many texts a thread has; the draft is the first of them
 * - `media`, `alt`: how many pictures and videos are attached, and how many of them are described
 * - `reply`, `edit`, `scheduled`, `story`: `true` where what is written is not a new post of today
 * - `inline`: the length of what is written in a box that is part of the page, where no post is ever edited
 * - `author`: who it is published as, where the composer says so
 * - `published`, `publishedBy`: the id and the author of the new post, where the page says that it is out
 */
export interface ComposerReading {
  probes: readonly Probe[];
  /** Regular expressions (flag `u`) on the address of the request that publishes, best first. */
  requests?: readonly string[];
  /** A regular expression on the path, with its query, that the page goes to once the post is out. */
  goes?: string;
  /** The request also says "edited" or "scheduled", or is answered "no" with success: it proves nothing alone. */
  unsure?: true;
  /** Posts that are out are edited in the same composer, and no mark tells an edit from a new post. */
  edits?: true;
}

/** What may be read on a network's pages, and how. Every selector is a dated guess. */
export interface NetworkReading {
  /**
   * The front ends that the network serves, by a mark, or several, that only one of them has. Named for the health of reading
   * and for a bug report; every source is tried on each of them.
   */
  variants?: Readonly<Record<string, string | readonly string[]>>;
  probes: readonly NetworkProbe[];
  composer?: ComposerReading;
}
