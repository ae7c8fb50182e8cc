import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecimalMark } from '../../../lib/exports/export-reading';
import { NumberColumn } from '../../../lib/exports/rules/number-column';

const readColumn = (cells: readonly (string | number)[], answer?: DecimalMark) => {
  const column = new NumberColumn('Views', answer);
  for (const cell of cells) column.look(cell);
  return {
    values: cells.map((cell) => column.read(cell)),
    question: answer === undefined ? column.asked() : undefined,
    inferred: column.inferred(),
  };
};

const value = (number: number) => ({ value: number });

describe('a column of numbers', () => {
  it.each([
    ['0', 0],
    ['-12', -12],
    ['−12', -12],
    ['1 234 567', 1_234_567],
    ['1\u00A0234', 1234],
    ["1'234", 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0.123', 0.123],
    ['0,123', 0.123],
    ['1234.567', 1234.567],
    ['12,5', 12.5],
    ['%4,5', 0.045],
    ['4.5%', 0.045],
    ['7 %', 0.07],
  ])('reads %j by itself as %d', (text, number) => {
    expect(readColumn([text]).values).toEqual([value(number)]);
  });

  it.each(['', ' ', 'undefined', 'NAN', 'NaN', '--', '–', '-', 'null'])(
    'takes %j for missing and not for zero',
    (text) => {
      expect(readColumn([text])).toEqual({
        values: [undefined],
        question: undefined,
        inferred: undefined,
      });
    },
  );

  it.each([
    ['1.22158E+17', 'number-rounded'],
    ['1,22158E+17', 'number-rounded'],
    ['3.avg', 'number-became-date'],
    ['3.авг', 'number-became-date'],
    ['03.Ağu', 'number-became-date'],
    ['Aug-03', 'number-became-date'],
    ['3.08.2026', 'number-became-date'],
    ['2026-08-03', 'number-became-date'],
    ['#DEĞER!', 'spreadsheet-error'],
    ['#N/A', 'spreadsheet-error'],
    ['#####', 'spreadsheet-error'],
    ['twelve', 'not-a-number'],
    ['12 likes', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12\u00003', 'not-a-number'],
    ['< 15', 'below-threshold'],
    ['< 1%', 'below-threshold'],
  ])('reads no number in %j: %s', (text, refused) => {
    expect(readColumn([text]).values).toEqual([{ refused }]);
  });

  it('asks about a thousand or a decimal, and reads nothing of it until it is answered', () => {
    const cells = ['1.234', '7'];
    const open = readColumn(cells);
    expect(open.values).toEqual([{ refused: 'number-ambiguous' }, value(7)]);
    expect(open.question).toEqual({
      code: 'decimalMark',
      column: 'Views',
      options: ['.', ','],
      examples: ['1.234'],
    });
    expect(readColumn(cells, '.').values).toEqual([value(1.234), value(7)]);
    expect(readColumn(cells, ',').values).toEqual([value(1234), value(7)]);
    expect(readColumn(cells, ',').inferred?.by).toBe('answer');
  });

  it('lets one cell settle all others of its column', () => {
    expect(readColumn(['1.234', '3,5']).values).toEqual([value(1234), value(3.5)]);
    expect(readColumn(['1.234', '3.5']).values).toEqual([value(1.234), value(3.5)]);
    expect(readColumn(['1.234', '3,5'], '.').inferred).toEqual({
      code: 'decimal-mark',
      value: ',',
      column: 'Views',
      by: 'values',
    });
  });

  it('asks where its cells contradict each other, and reads those that are clear by themselves', () => {
    const { values, question } = readColumn(['3,5', '4.5', '1.234']);
    expect(values).toEqual([value(3.5), value(4.5), { refused: 'number-ambiguous' }]);
    expect(question?.examples).toEqual(['1.234']);
  });

  it('is not outvoted: two cells against one settle nothing', () => {
    const { values } = readColumn(['3,5', '4.5', '6.5', '1.234']);
    expect(values[3]).toEqual({ refused: 'number-ambiguous' });
  });

  it('takes the numbers of a workbook as they are', () => {
    expect(readColumn([1.234, '1.234']).values).toEqual([
      value(1.234),
      { refused: 'number-ambiguous' },
    ]);
  });

  it.each([
    ['en', '.'],
    ['tr', ','],
    ['de', ','],
    ['fr', ','],
  ] as const)('reads what %s writes', (locale, mark) => {
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (hundredths) => {
        const numbers = hundredths.map((number) => number / 100);
        // The settling cell makes the property hold for columns of thousands alone.
        const { values } = readColumn([
          '0' + mark + '5',
          ...numbers.map((number) => plain.format(number)),
        ]);
        expect(values.slice(1)).toEqual(numbers.map((number) => value(number)));
      }),
    );
  });
});
