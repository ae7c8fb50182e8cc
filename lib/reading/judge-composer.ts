import { type ComposerLook, DraftCounts, type WrittenKind } from '../domain/composer';
import type { PageFacts } from '../domain/page-facts';
import { factsOf, isRecord, namesIn } from './facts-of';

const count = (facts: PageFacts, key: string): number | undefined => {
  const value = facts[key];
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
};

/** An editor's empty line holds an invisible character. */
const draftIn = (facts: PageFacts): DraftCounts | undefined => {
  const said = facts['draft'];
  if (!isRecord(said)) return undefined;
  const fix = (shown: unknown) => Number(shown) - Number(said['invisible'] ?? 0);
  const parsed = DraftCounts.safeParse({
    ...said,
    characters: fix(said['characters']),
    graphemes: fix(said['graphemes']),
  });
  return parsed.success ? parsed.data : undefined;
};

const kindOf = (facts: PageFacts): WrittenKind => {
  const is = (key: string) => factsOf(facts, key).some((value) => Boolean(value));
  if (is('edit')) return 'edit';
  if (is('reply')) return 'reply';
  if (is('story')) return 'story';
  return is('scheduled') ? 'scheduled' : 'post';
};

/** No network's ids or names are longer; what is, is none. */
const LONGEST_NAME = 100;

const nameIn = (facts: PageFacts, key: string): string | undefined => {
  const names = new Set(namesIn(factsOf(facts, key), 'handle'));
  const [name = ''] = names;
  return names.size === 1 && name.length <= LONGEST_NAME ? name : undefined;
};

/** Judges one look at a composer. Sizes of a draft and marks; there is no text to judge. */
export const judgeComposer = (facts: PageFacts): ComposerLook => {
  const draft = draftIn(facts);
  const author = nameIn(facts, 'author');
  const id = nameIn(facts, 'published');
  const by = nameIn(facts, 'publishedBy');
  const isOut = facts['published'] === true || id !== undefined;
  const parts = count(facts, 'parts');
  const media = count(facts, 'media');
  const alt = count(facts, 'alt');
  return {
    open: Boolean(facts['open']),
    kind: kindOf(facts),
    ...(draft && { draft }),
    ...(facts['inline'] && { inline: true }),
    ...(parts !== undefined && { parts }),
    ...(media !== undefined && { media }),
    ...(media !== undefined && alt !== undefined && { alt: Math.min(alt, media) }),
    ...(author !== undefined && { author }),
    ...(isOut && {
      published: { ...(id !== undefined && { id }), ...(by !== undefined && { by }) },
    }),
  };
};
