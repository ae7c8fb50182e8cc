import { expect, test } from 'vitest';
import { DIGITS } from '../../../lib/domain/digit-pattern';

const signs = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCodePoint(code));
const digits = new RegExp(`^[${DIGITS}]+$`, 'u');

/** Languages with digits of their own, by the system that Intl gives them. */
const OWN = { ar: 'arab', as: 'beng', bn: 'beng', dz: 'tibt', fa: 'arabext', mr: 'deva' } as const;
const MORE = {
  my: 'mymr',
  ne: 'deva',
  nqo: 'nkoo',
  ps: 'arabext',
  sat: 'olck',
  ur: 'latn',
} as const;

test.each(Object.entries({ ...OWN, ...MORE, en: 'latn', tr: 'latn' }))(
  'a number as %s writes it is all digits',
  (language, numberingSystem) => {
    const locale = language === 'ar' ? 'ar-EG' : language;
    const format = new Intl.NumberFormat(locale, { useGrouping: false });
    expect(format.resolvedOptions().numberingSystem).toBe(numberingSystem);
    expect(format.format(1_234_567_890)).toMatch(digits);
  },
);

test('nothing but digits is among them, and each with its nine others', () => {
  const held = signs.filter((sign) => digits.test(sign));
  expect(held.filter((sign) => !/\p{Nd}/u.test(sign))).toEqual([]);
  expect(held.length % 10).toBe(0);
});
