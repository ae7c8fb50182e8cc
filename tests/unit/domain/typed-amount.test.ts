import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typedAmount } from '../../../lib/domain/typed-amount';

const read = (text: string, language: string) => {
  const outcome = typedAmount(text, language);
  return outcome.ok ? outcome.value : outcome.problem.code;
};

it.each([
  ['1250', 'en', 1250],
  ['1,250.50', 'en', 1250.5],
  ['1.250,50', 'tr', 1250.5],
  ['1250,5', 'tr', 1250.5],
  ['12.5', 'en', 12.5],
  ['1.250', 'tr', 1250],
  ['1 250,75', 'tr', 1250.75],
  ['0.125', 'en', 0.125],
  ['-40', 'en', -40],
  ['−40', 'tr', -40],
  ['0', 'en', 0],
  ['', 'en', undefined],
])('%o in %s is %s', (text, language, value) => {
  expect(read(text, language)).toBe(value);
});

it.each([
  ['1.250', 'en'],
  ['1,250', 'tr'],
  ['12.50', 'tr'],
  ['1,2,3', 'en'],
  ['.5', 'en'],
  ['5.', 'en'],
  ['5 TL', 'tr'],
  ['--5', 'en'],
  ['1e3', 'en'],
])('refuses %o in %s', (text, language) => {
  expect(read(text, language)).toBe('field-number');
});

it('reads back what the language writes with two decimals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom('en', 'tr'),
      (cents, language) => {
        const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
        expect(read(format.format(cents / 100), language)).toBeCloseTo(cents / 100, 2);
      },
    ),
  );
});
