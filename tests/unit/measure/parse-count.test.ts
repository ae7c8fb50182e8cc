import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/measure/parse-count';

const LANGUAGES = (
  'af am ar ar-EG as az be bg bn br bs ca cs cy da de de-AT de-CH el en en-GB en-IN eo es es-MX et eu fa fi fil fo fr ' +
  'fr-CA fr-CH fy ga gd gl gu he hi hr hu hy ia id is it ja ka kk km kn ko ku ky lb lo lt lv mi mk ml mn mr ms mt my ' +
  'nb ne nl nn or pa pl ps pt pt-PT rm ro ru sd se si sk sl so sq sr sr-Latn sv sw ta te tg th tk tr tt ug uk ur uz vi ' +
  'wo xh yo zh zh-Hant zu'
).split(' ');

const COUNTS = [
  1000, 1200, 1234, 9990, 12_300, 15_600, 99_999, 123_456, 999_999, 1_000_000, 1_234_567, 2_000_000,
  5_000_000, 12_345_678, 123e6, 1e9, 1.2e9, 5e9, 1e12,
];

const DIGITS = Intl.supportedValuesOf('numberingSystem').filter((numberingSystem) =>
  /^\p{Nd}{10}$/u.test(
    new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(1_234_567_890),
  ),
);

/** What Intl itself writes wrongly: Azerbaijani has a sentence for the minus of Arabic digits. */
const slip = (language: string, digits: string) => language === 'az' && digits.startsWith('arab');

describe('a plain number', () => {
  it.each([
    ['2,362', 'en', 2362],
    ['1.234', 'de', 1234],
    ['1.234.567', 'tr', 1_234_567],
    ['1 234', 'fr', 1234],
    ['1\u00A0234', 'fr', 1234],
    ['1\u202F234', 'ru', 1234],
    ['1\u2009234', 'sv', 1234],
    ['1’234', 'de-CH', 1234],
    ["1'234", 'de-CH', 1234],
    ['12,34,567', 'hi', 1_234_567],
    ['12,34,567', 'en', 1_234_567],
    ['12,34,567', 'en-IN', 1_234_567],
    ['1,234,567', 'hi', 1_234_567],
    ['١٬٢٣٤', 'ar', 1234],
    ['\u200F1,234', 'he', 1234],
    [' 547 ', 'en', 547],
    ['0', 'tr', 0],
    ['123', undefined, 123],
    ['१२३', 'xx', 123],
    ['9007199254740991', 'en', Number.MAX_SAFE_INTEGER],
  ])('%j in %s is exactly %d', (text, language, value) => {
    expect(parseCount(text, language)).toEqual({ value, min: value, max: value, exact: true });
  });
});

describe('a rounded number', () => {
  it.each([
    ['12.3K', 'en', 12_300],
    ['783.4K', 'en', 783_400],
    ['1.2 billion', 'en', 1.2e9],
    ['1,234K', 'en', 1_234_000],
    ['12,3 B', 'tr', 12_300],
    ['12,3B', 'tr', 12_300],
    ['12 B', 'tr', 12_000],
    ['1,2 Mn', 'tr', 1_200_000],
    ['1,2 BİN', 'tr', 1200],
    ['1,2 BIN', 'tr', 1200],
    ['१२ लाख', 'hi', 1_200_000],
    ['1.2 करोड़', 'hi', 12_000_000],
    ['১.২ লাখ', 'bn', 120_000],
    ['১২ কো', 'bn', 120_000_000],
    ['١٢٫٣ ألف', 'ar', 12_300],
    ['12.3 ألف', 'ar', 12_300],
    ['mille', 'fr', 1000],
    ['mille', 'it', 1000],
    ['elfu 12', 'sw', 12_000],
    ['1.2万', 'ja', 12_000],
    ['1,234万', 'ja', 12_340_000],
    // An abbreviation with its dot and without.
    ['1,2 Mio.', 'de', 1_200_000],
    ['1,2 Mio', 'de', 1_200_000],
    ['12,3 tis.', 'cs', 12_300],
    ['1,2 mil.', 'cs', 1_200_000],
    ['1,2 mil', 'es', 1200],
    // One word with several meanings.
    ['1.2B', 'en', 1.2e9],
    ['1,2 B', 'es', 1.2e12],
    ['1,2 B', 'ca', 1.2e12],
    ['1,2 B', 'hu', 1.2e12],
    ['1.2M', 'en', 1_200_000],
    ['1,2 M', 'id', 1.2e9],
    ['1.2T', 'en', 1.2e12],
    ['12 t', 'da', 12_000],
    ['1,2 T', 'vi', 1.2e9],
    ['1,2 tn', 'sv', 1200],
    ['1,2 Tn', 'tr', 1.2e12],
    ['1.2tn', 'en-GB', 1.2e12],
    ['1.2bn', 'en-GB', 1.2e9],
    ['1,2 Bn', 'fr', 1.2e12],
    ['1 Billion', 'de', 1e12],
    ['1,2 billion', 'fr', 1.2e12],
    ['1 billion', 'da', 1e12],
    ['1,2 bi', 'pt', 1.2e9],
    ['1,2 bi', 'pt-PT', 1.2e12],
    // English letters on a page in another language, with either mark.
    ['12.3K', 'tr', 12_300],
    ['12,3K', 'tr', 12_300],
    ['12.3k', 'de', 12_300],
    ['1.25M', 'ru', 1_250_000],
    ['12,3K', 'en', 12_300],
    ['12.3 Mio.', 'de', 12_300_000],
  ])('%j in %s is about %d', (text, language, value) => {
    expect(parseCount(text, language)).toMatchObject({ value, exact: false });
  });

  it.each([
    // The range holds what rounds to the text and what is cut off to it.
    ['12.3K', 12_250, 12_399],
    ['12K', 11_500, 12_999],
    ['1.23M', 1_225_000, 1_239_999],
    ['1.234K', 1234, 1234],
    ['0.5K', 450, 599],
    ['0K', 0, 999],
  ])('%j is anything from %d to %d', (text, min, max) => {
    expect(parseCount(text, 'en')).toMatchObject({ min, max });
  });
});

describe('what is not read', () => {
  it.each([
    ['a mark that is no group', '1.234', 'en'],
    ['a mark that is no group', '1,234', 'de'],
    ['a part of a count', '12.3', 'en'],
    ['groups of another language', '12,34,567', 'de'],
    ['groups of another language', '1 234', 'en'],
    ['groups of a wrong size', '1,23', 'en'],
    ['groups of a wrong size', '1,2345', 'hi'],
    ['what may be English billions', '12.3 B', 'tr'],
    ['what may be English billions', '12B', 'tr'],
    ['what may be English millions', '5M', 'id'],
    ['what may be English millions', '1.2M', 'id'],
    ['thousands that may be decimals', '1.234K', 'tr'],
    ['thousands that may be decimals', '1.234 mil', 'pt'],
    ['a letter that is English only', '12.3B', 'de'],
    ['a word with two powers', '१ करोड', 'ne'],
    ['a letter with two powers', '1.2M', 'to'],
    ['more decimals than digits', '1.2345K', 'en'],
    ['an unknown language', '12.3K', undefined],
    ['an unknown language', '12.3K', 'xx'],
    ['an unknown language', '1,234', ''],
    ['a tag that is none', '12.3K', 'en_US'],
    ['words around', '2,362 Followers', 'en'],
    ['words around', '12 K followers', 'en'],
    ['a word alone', 'K', 'tr'],
    ['what looks like a key', '#k', 'en'],
    ['no first digit', '.5K', 'en'],
    ['no last digit', '12.K', 'en'],
    ['a dot at the end', '547.', 'en'],
    ['a negative', '-5', 'en'],
    ['a negative', '−5', 'en'],
    ['zeros in front', '007', 'en'],
    ['digits of two systems', '1١2', 'ar'],
    ['marks of another system', '1٬234', 'ar'],
    ['a mark between two numbers', '12\u200E34', 'en'],
    ['a line between two numbers', '547\n123', 'fr'],
    ['a property of every object', '5constructor', 'en'],
    ['nothing', '', 'en'],
    ['nothing', ' ', 'en'],
    ['no number', 'NaN', 'en'],
    ['too many', '9007199254740992', 'en'],
    ['too many', '9999T', 'en'],
    ['a long text', '1'.repeat(300), 'en'],
    ['a long text', `1${',234'.repeat(75)}`, 'en'],
    ['a long text', `${' '.repeat(300)}1`, 'en'],
  ])('%s: %j in %s', (_, text, language) => {
    expect(parseCount(text, language)).toBeUndefined();
  });
});

describe('what Intl writes', () => {
  it(`is read in at least 99 of 100 cases, and never wrongly (${LANGUAGES.length} languages)`, () => {
    expect(Intl.NumberFormat.supportedLocalesOf(LANGUAGES)).toHaveLength(LANGUAGES.length);
    const missed: string[] = [];
    const wrong: string[] = [];
    let all = 0;
    for (const language of LANGUAGES) {
      for (const compactDisplay of ['short', 'long'] as const) {
        const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
        for (const count of COUNTS) {
          const text = format.format(count);
          const shown = parseCount(text, language);
          const line = `${language} ${compactDisplay} ${count}: ${text}`;
          all += 1;
          if (!shown) missed.push(line);
          else if (count < shown.min || count > shown.max) wrong.push(line);
        }
      }
    }
    expect(wrong).toEqual([]);
    const read = all - missed.length;
    expect(read / all, `${read} of ${all} read; not ${missed.join(', ')}`).toBeGreaterThan(0.99);
  }, 30_000);

  it('as a plain number is exact, in the language’s own digits and in all others', () => {
    expect(DIGITS.length).toBeGreaterThan(50);
    const missed: string[] = [];
    for (const language of LANGUAGES) {
      for (const numberingSystem of [undefined, ...DIGITS]) {
        if (slip(language, numberingSystem ?? '')) continue;
        const format = new Intl.NumberFormat(language, { numberingSystem });
        for (const value of numberingSystem ? [1_234_567] : [0, 7, ...COUNTS]) {
          const shown = parseCount(format.format(value), language);
          if (!shown?.exact || shown.value !== value) missed.push(format.format(value));
        }
      }
    }
    expect(missed).toEqual([]);
  }, 30_000);

  it('in one run of digits is exact in no language too', () => {
    for (const numberingSystem of DIGITS) {
      const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
      expect(parseCount(format.format(9_876_543_210), undefined)?.value).toBe(9_876_543_210);
    }
  });
});

describe('any text', () => {
  const language = fc.oneof(
    fc.constantFrom(...LANGUAGES, undefined),
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 320 }),
    fc.stringMatching(/^[0-9٠-٩०-९.,' ٬٫\u00A0\u200F]{0,9} ?[KMBTkmbt]?[a-z]{0,2}\.?$/),
  );

  it('is read as whole numbers in order or not at all, and never throws', () => {
    fc.assert(
      fc.property(text, language, (shownAs, language) => {
        const shown = parseCount(shownAs, language);
        if (!shown) return;
        const { min, value, max, exact } = shown;
        for (const number of [min, value, max]) expect(Number.isSafeInteger(number)).toBe(true);
        expect(min).toBeGreaterThanOrEqual(0);
        expect(min).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(max);
        if (exact) expect([min, max]).toEqual([value, value]);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is one run of digits is that number in every language', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), language, (value, language) => {
        expect(parseCount(String(value), language)).toEqual({
          value,
          min: value,
          max: value,
          exact: true,
        });
      }),
    );
  });

  it('that Intl writes for a count holds that count, where it is read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000_000 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('short' as const, 'long' as const),
        (count, language, compactDisplay) => {
          const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
          const shown = parseCount(format.format(count), language);
          if (!shown) return;
          expect(shown.min).toBeLessThanOrEqual(count);
          expect(shown.max).toBeGreaterThanOrEqual(count);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
