import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFile } from '../../../lib/reports/csv';

const line = (...cells: (string | number)[]) => csvFile([cells]).slice(1);

it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 says', () => {
  expect(
    csvFile([
      ['Gün', 'Dakika'],
      ['2026-11-24', 15],
    ]),
  ).toBe('\uFEFFGün,Dakika\r\n2026-11-24,15\r\n');
  expect(csvFile([])).toBe('\uFEFF');
});

it.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+90 212', `'+90 212`],
  ['-5', `'-5`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t=1`],
  ['\r=1', `"'\r=1"`],
  ['a=b', 'a=b'],
])('makes %j harmless', (text, written) => {
  expect(line(text)).toBe(`${written}\r\n`);
});

it.each([
  ['say "hi"', '"say ""hi"""'],
  ['one, two', '"one, two"'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['', ''],
])('quotes %j', (text, written) => {
  expect(line('x', text)).toBe(`x,${written}\r\n`);
});

it('leaves numbers numbers, a minus included', () => {
  expect(line(-30, 15)).toBe('-30,15\r\n');
});

/** A plain reader of RFC 4180. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || (sign === '\r' && csv[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push([]);
        at += 1;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

it('is read back as it was written, and never as a formula', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ş', '"', ',', '\n', '\r', '=', '+', '-', '@', '\t', ' '),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
      (rows) => {
        const back = read(csvFile(rows));
        expect(back.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
        back.forEach((cells, row) =>
          cells.forEach((cell, column) => {
            expect(cell).not.toMatch(/^[=+\-@\t\r]/);
            const original = rows[row]?.[column] ?? '';
            expect([original, `'${original}`]).toContain(cell);
          }),
        );
      },
    ),
  );
});
