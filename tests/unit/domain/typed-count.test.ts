import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeThousands, typedCount } from '../../../lib/domain/typed-count';

const read = (text: string, language: string) => {
  const outcome = typedCount(text, language);
  return outcome.ok ? outcome.value : outcome.problem.code;
};

describe('a typed count', () => {
  it.each([
    ['12300', 'en', 12_300],
    ['12,300', 'en', 12_300],
    ['1,234,567', 'en', 1_234_567],
    ['12.300', 'tr', 12_300],
    ['1.234.567', 'tr', 1_234_567],
    ['12 300', 'en', 12_300],
    ['12\u00a0300', 'tr', 12_300],
    ['12\u202f300', 'tr', 12_300],
    ['  7 ', 'tr', 7],
    ['007', 'en', 7],
    ['0', 'en', 0],
    ['0', 'tr', 0],
  ])('%o in %s is %i', (text, language, value) => {
    expect(read(text, language)).toBe(value);
  });

  it.each(['', '   ', '\u00a0'])('%o is not known, which is not zero', (text) => {
    expect(read(text, 'en')).toBeUndefined();
  });

  it.each([
    // The other language's thousands, and this one's decimals: they look alike.
    ['1.234', 'en'],
    ['1,234', 'tr'],
    ['12.300', 'en'],
    ['12,300', 'tr'],
    ['1.234.567', 'en'],
    ['12.5', 'en'],
    ['12,5', 'tr'],
    ['12.30', 'tr'],
    ['0.123', 'tr'],
    ['1,234.567', 'en'],
    ['1,23,456', 'en'],
    ['1,234 567', 'en'],
    ['12  3', 'en'],
    ['-5', 'en'],
    ['+5', 'en'],
    ['1e3', 'en'],
    ['12k', 'en'],
    ['on iki', 'tr'],
    ['٣', 'en'],
    ['99999999999999999999', 'en'],
  ])('refuses %o in %s', (text, language) => {
    expect(read(text, language)).toBe('field-number');
  });

  it('reads back every count as the language writes it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('en', 'tr'), (count, language) => {
        expect(read(new Intl.NumberFormat(language).format(count), language)).toBe(count);
        expect(read(String(count), language)).toBe(count);
      }),
    );
  });

  it('never makes a number of anything but digits and separators', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'tr'), (text, language) => {
        if (/[^\d\s.,]/.test(text)) expect(read(text, language)).toBe('field-number');
      }),
    );
  });
});

describe('what could be thousands elsewhere', () => {
  it.each([
    ['1.234', 'en', 1234],
    ['12,300', 'tr', 12_300],
    ['12.300', 'tr', undefined],
    ['12.5', 'en', undefined],
    ['0.123', 'en', undefined],
    ['1.234.567', 'en', undefined],
  ])('%o in %s: %s', (text, language, value) => {
    expect(maybeThousands(text, language)).toBe(value);
  });
});
