/** What makes one sign of an emoji: a skin tone or the picture variant, and a flag's letters. */
const MARKS = '(?:\\p{EMod}|\\ufe0f)?(?:[\\u{e0020}-\\u{e007e}]+\\u{e007f})?';
/** A sign that is drawn as a picture by itself, or because the next character says so. */
const SIGN = '(?:\\p{EPres}|[\\p{Emoji}--[#*0-9]](?=\\ufe0f|\\p{EMod}))';

/**
 * What is counted of a draft: how often each pattern (flags `gv`) matches, and how many characters the matches
 * have together, under the same name with `Size`. The text itself never leaves the page. The browser's own list of all
 * emoji sequences takes it 50 ms to compile, so they are described by how they are made.
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
  emoji: `\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${SIGN}${MARKS}(?:\\u200d\\p{Emoji}${MARKS})*`,
  /** Characters outside X's table of light ones, those that belong to an emoji left out. */
  wide:
    '(?<!\\u200d)[[^\\u0000-\\u10ff\\u2000-\\u200d\\u2010-\\u201f\\u2032-\\u2037]' +
    '--[\\p{EPres}\\p{EMod}\\p{RI}\\u20e3\\ufe0f\\u{e0020}-\\u{e007f}]](?!\\ufe0f|\\p{EMod})',
  /** Characters that join others: without one of them, each is what a reader sees as one. */
  joining: '[\\p{M}\\p{EMod}\\p{RI}\\u200d\\u1100-\\u11ff\\r]',
  /** What editors keep in an empty line. */
  invisible: '[\\u200b\\u2060\\ufeff]',
} as const;
