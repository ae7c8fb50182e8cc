/**
 * The decimal digits that languages write their numbers in by default (CLDR), to be put into the brackets of a pattern.
 * `\p{Nd}` has those of every writing system and takes Firefox ten times as long to compile. Chakma and Adlam are left
 * out: they lie beyond the first 65,536 signs, and no network speaks their languages.
 */
export const DIGITS =
  '0-9\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0f20-\u0f29\u1040-\u1049\u1c50-\u1c59';
