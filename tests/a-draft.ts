import type { DraftCounts } from '../lib/domain/composer';

/** A draft's counts, as the page script sends them. */
export const aDraft = (characters: number, more: Partial<DraftCounts> = {}): DraftCounts => ({
  characters,
  graphemes: characters,
  links: 0,
  linksSize: 0,
  bare: 0,
  bareSize: 0,
  tracked: 0,
  hashtags: 0,
  mentions: 0,
  wide: 0,
  emoji: 0,
  emojiSize: 0,
  ...more,
});
