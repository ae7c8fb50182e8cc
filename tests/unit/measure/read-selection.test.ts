import { describe, expect, it } from 'vitest';
import { readSelection } from '../../../lib/measure/read-selection';

const read = (text: string, languages = ['en', 'tr']) => readSelection(text, languages);
const values = (text: string) => read(text)?.counts.map(({ value }) => value);

describe('a selected number', () => {
  it.each([
    ['2,362', [2362]],
    ['2.362', [2362]],
    ['  2,362 followers ', [2362]],
    ['12.3K followers', [12_300]],
    ['Followers: 12.3K', [12_300]],
    // In Turkish B is a thousand, in English a thousand million: the user is asked.
    ['12,3 B takipçi', [12_300_000_000, 12_300]],
    ['1,2 Mn takipçi', [1_200_000]],
    ['takipçi 481', [481]],
    ['0', [0]],
  ])('in “%s” is %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('is a range where the page rounds', () => {
    expect(read('12.3K')?.counts).toEqual([
      { value: 12_300, min: 12_250, max: 12_399, exact: false },
    ]);
  });

  it('keeps the number and its word, and nothing else of the text', () => {
    expect(read('Acme has 12.3K followers')?.text).toBe('12.3K');
    expect(read('481 takipçi')?.text).toBe('481');
  });

  it('may be read in two ways, and each is given once', () => {
    expect(read('12 B', ['tr', 'en'])?.counts.map(({ value }) => value)).toEqual([12_000, 12e9]);
    expect(read('1,234', ['en', 'en-GB'])?.counts).toHaveLength(1);
  });

  it.each([
    'no number at all',
    '',
    '12 posts, 480 followers',
    'v2',
    '#12',
    '-5',
    '3.5',
    `12 ${'x'.repeat(100)}`,
    '12\n13',
  ])('is not in “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
