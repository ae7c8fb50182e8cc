import { foldHandle } from '../detection/fold-handle';
import type { ComposerLook } from '../domain/composer';
import type { ComposerState, EpisodeVerdict } from '../domain/composer-state';
import type { NetworkId } from '../domain/network-id';
import type { ComposerReading } from '../domain/network-reading';
import type { PageFacts } from '../domain/page-facts';
import { judgeComposer } from './judge-composer';

/** One telling of the story, as the page script sends it. */
export interface EpisodeSeen {
  id: string;
  network: NetworkId;
  open: boolean;
  facts: PageFacts;
  requests: readonly number[];
  /** The path of the page at that moment, with its query. */
  path: string;
  /** The signed-in account's handle; missing: cannot tell. */
  viewer?: string | undefined;
  at: string;
}

const sizeOf = ({ draft, media = 0, parts = 1 }: ComposerLook): number =>
  (draft?.characters ?? 0) + media + (parts - 1);

/** A toast may be about the post of someone else, who was boosted or answered. */
const isOwn = (network: NetworkId, viewer: string | undefined, by: string | undefined): boolean =>
  by === undefined ||
  viewer === undefined ||
  foldHandle(network, by) === foldHandle(network, viewer);

/** Whether the request that makes a post was answered, and says enough alone. */
const isAnswered = (seen: EpisodeSeen, plan: ComposerReading): boolean => {
  if (seen.requests.length === 0) return false;
  const went = plan.goes !== undefined && new RegExp(plan.goes, 'u').test(seen.path);
  return went || !plan.unsure;
};

/** Nobody types this many characters before the first look. */
const FULL = 20;

/** A draft that was taken back word by word before it was closed is nothing to ask about. */
const isErased = (last: number, most: number): boolean => last === 0 || last * 2 < most;

/**
 * Fuses what was told of one post so far with what is told now. A verdict of "published" stays; replies, edits,
 * stories and scheduled posts are never logged; what just disappeared, or may have been an edit, is worth one question
 * at most. A note that stood
 * there already when the post was opened is about another one.
 */
export const judgeEpisode = (
  before: ComposerState | undefined,
  seen: EpisodeSeen,
  plan: ComposerReading,
): ComposerState => {
  const earlier = before?.episodeId === seen.id ? before : undefined;
  const look = judgeComposer(seen.facts);
  const { published } = look;
  const written = seen.open || !earlier ? look.kind : earlier.written;
  const size = sizeOf(look);
  const last = seen.open ? size : (earlier?.last ?? 0);
  const most = Math.max(earlier?.most ?? 0, last);
  const full = earlier ? earlier.full : (plan.edits && !look.inline && size >= FULL) || undefined;
  const author = look.author ?? earlier?.author;
  // Publishing often goes on to another page, which has not been read yet.
  const viewer = seen.viewer ?? earlier?.viewer;
  const earlierNote = earlier ? earlier.earlierNote : published && (published.id ?? '');
  const isNamed =
    !seen.open &&
    published !== undefined &&
    (published.id ?? '') !== earlierNote &&
    isOwn(seen.network, author ?? viewer, published.by);
  const postId = earlier?.postId ?? (isNamed ? published.id : undefined);

  const verdict = (): EpisodeVerdict => {
    if (earlier?.verdict === 'published') return 'published';
    if (seen.open) return 'writing';
    if (written !== 'post') return 'nothing';
    // Strong evidence only: the page names the new post, or the request that makes one was answered.
    if (isNamed || isAnswered(seen, plan)) return full ? 'maybe' : 'published';
    return isErased(last, most) ? 'nothing' : 'maybe';
  };
  return {
    episodeId: seen.id,
    network: seen.network,
    look,
    written,
    most,
    last,
    requests: [...seen.requests],
    ...(full && { full }),
    ...(earlierNote !== undefined && { earlierNote }),
    ...(!seen.open && { closedAt: earlier?.closedAt ?? seen.at }),
    verdict: verdict(),
    ...(author !== undefined && { author }),
    ...(viewer !== undefined && { viewer }),
    ...(postId !== undefined && { postId }),
    ...(earlier?.loggedFor !== undefined && { loggedFor: earlier.loggedFor }),
  };
};
