import { BRAND_COLOURS, type Brand, type BrandColour } from './brand';

/** As many signs as a mark has room for. */
export const INITIAL_SIGNS = 2;

/** The signs that people see in a text; one of them may be made of several characters. */
export const signsOf = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );

/**
 * What stands in a brand's mark: its own initial, else the first letter or digit of its name, in capitals as `language`
 * writes them: the capital of "i" is "İ" in Turkish. A name without either gives its first sign.
 */
export function initialOf(brand: Pick<Brand, 'name' | 'initial'>, language: string): string {
  if (brand.initial !== undefined) return brand.initial;
  const signs = signsOf(brand.name.trim());
  const first = signs.find((sign) => /^[\p{L}\p{N}]/u.test(sign)) ?? signs[0] ?? '';
  return first.toLocaleUpperCase(language);
}

/** A brand that has no colour of its own gets one by its id, so that it is the same on every surface. */
export function colourOf(brand: Pick<Brand, 'id' | 'colour'>): BrandColour {
  if (brand.colour !== undefined) return brand.colour;
  let sum = 0;
  for (const sign of brand.id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return BRAND_COLOURS[sum % BRAND_COLOURS.length] ?? 'slate';
}

/** Neighbours that are easy to tell apart; grey comes last, because it looks like no choice at all. */
const IN_TURN: readonly BrandColour[] = [
  'ocean',
  'brick',
  'forest',
  'plum',
  'amber',
  'indigo',
  'rose',
  'teal',
  'olive',
  'slate',
];

/** The colour that the fewest of these brands have: what a new brand begins with. */
export function nextColour(brands: readonly Pick<Brand, 'id' | 'colour'>[]): BrandColour {
  const used = brands.map(colourOf);
  const times = (colour: BrandColour) => used.filter((one) => one === colour).length;
  const [first = 'ocean'] = IN_TURN.toSorted((one, other) => times(one) - times(other));
  return first;
}
