/**
 * What is counted of a draft: how often each pattern (flags `gv`) matches, and how many characters the matches
 * have together, under the same name with `Size`. The text itself never leaves the page.
 */
export const DRAFT_COUNTS = {
  /** Links with their scheme, as every network recognises them. */
  links: 'https?://[^\\s<>"]+',
  /** What a network may take for a link, or not: "acme.com/menu". */
  bare: '(?<![\\w@.\\/\\-])(?:[a-z\\d\\-]+\\.)+[a-z]{2,}(?![\\w@.])(?:\\/[^\\s<>"]*)?',
  /** Links that say where a visitor came from. */
  tracked: 'https?://[^\\s<>"]+[?&]utm_\\w+=[^\\s<>"]*',
  hashtags: '(?<![\\p{L}\\p{N}_&\\/])[#＃][\\p{L}\\p{N}_]*[\\p{L}_][\\p{L}\\p{N}_]*',
  mentions: '(?<![\\p{L}\\p{N}_\\/.])@[\\w\\-]+(?:\\.[\\w\\-]+)*(?:@[\\w.\\-]+)?',
  emoji: '\\p{RGI_Emoji}',
  /** Characters outside X's table of light ones, those that belong to an emoji left out. */
  wide: '(?!\\p{RGI_Emoji})[^\\u0000-\\u10ff\\u2000-\\u200d\\u2010-\\u201f\\u2032-\\u2037\\u20e3\\ufe0f\\u{1f1e6}-\\u{1f1ff}\\u{e0020}-\\u{e007f}]',
  /** What editors keep in an empty line. */
  invisible: '[\\u200b\\u2060\\ufeff]',
} as const;
