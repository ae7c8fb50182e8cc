import type { ComposerLook, DraftCounts } from '../domain/composer';
import type { NetworkLimits, PostLimit } from '../domain/network-limits';
import type { Verdict } from '../domain/page-facts';

/** What can be said of a draft before it is published. */
export interface DraftCheck {
  /** Its length as the network counts it; a range where something may or may not count as a link. */
  length?: { min: number; max: number };
  limit?: { max: number; sure: boolean; paid?: number };
  /** Whether it is longer than the network allows. */
  tooLong?: Verdict;
  links?: number;
  /** How many of the links say where a visitor came from. */
  tracked?: number;
  hashtags?: number;
  tooManyHashtags?: Verdict;
  hashtagLimit?: { max: number; sure: boolean };
  mentions?: number;
  media?: number;
  alt?: number;
  /** Only the first of so many texts was looked at. */
  parts?: number;
}

/** A text's length by a network's own rule; `bare` names may count as links or as the letters they are. */
const lengthBy = (rule: PostLimit, draft: DraftCounts): { min: number; max: number } => {
  const { link, wide = 1, unit } = rule;
  const base = unit === 'grapheme' ? draft.graphemes : draft.characters;
  // An emoji is one thing that counts as a wide character, however many characters it is made of.
  const widened = wide > 1 ? (wide - 1) * draft.wide + wide * draft.emoji - draft.emojiSize : 0;
  const shortened = link === undefined ? 0 : link * draft.links - draft.linksSize;
  const asText = base + widened + shortened;
  const asLinks = link === undefined ? asText : asText + link * draft.bare - draft.bareSize;
  return { min: Math.min(asText, asLinks), max: Math.max(asText, asLinks) };
};

const over = ({ min, max }: { min: number; max: number }, most: number, sure: boolean): Verdict => {
  if (max <= most) return 'no';
  return min > most && sure ? 'yes' : 'cannot-tell';
};

/** Holds a look at a composer against what the network allows. `ownLimit`: what the user knows their account may. */
export const checkDraft = (
  { draft, media, alt, parts }: ComposerLook,
  limits: NetworkLimits | undefined,
  ownLimit?: number,
): DraftCheck => {
  const rule = limits?.post;
  const tags = limits?.hashtags;
  const length =
    draft && (rule ? lengthBy(rule, draft) : { min: draft.characters, max: draft.characters });
  const limit = rule && {
    max: ownLimit ?? rule.max,
    sure: ownLimit !== undefined || rule.sure,
    ...(ownLimit === undefined && rule.paid !== undefined && { paid: rule.paid }),
  };
  return {
    ...(length && { length }),
    ...(limit && { limit }),
    // Who pays may write more, and no page says whether this account does.
    ...(length && limit && { tooLong: over(length, limit.max, limit.sure && !limit.paid) }),
    ...(draft && {
      links: draft.links,
      tracked: draft.tracked,
      hashtags: draft.hashtags,
      mentions: draft.mentions,
    }),
    ...(draft &&
      tags && {
        hashtagLimit: tags,
        tooManyHashtags: over({ min: draft.hashtags, max: draft.hashtags }, tags.max, tags.sure),
      }),
    ...(media !== undefined && { media }),
    ...(alt !== undefined && { alt }),
    ...(parts !== undefined && parts > 1 && { parts }),
  };
};
