/** What platforms write where they have no value. None of them is a zero. */
const MISSING = new Set(['', 'undefined', 'nan', 'null', 'n/a', '-', '--', '–', '—']);

export const isMissing = (text: string): boolean =>
  text === '' || (text.length < 10 && MISSING.has(text.trim().toLowerCase()));

/** "< 15", "< 1%": there is a value, but too few people are behind it for it to be told. */
export const isBelowThreshold = (text: string): boolean =>
  text.length < 20 && /^<\s*%?\s*[\d.,]+\s*%?$/.test(text.trim());
