import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportReading } from '../../../lib/exports/export-reading';
import { readExport } from '../../../lib/exports/read-export';
import { TODAY } from '../../fixtures/exports/export-case';
import { csvBytes, type Field, type TextStyle } from '../../fixtures/exports/text-bytes';
import { xlsBytes } from '../../fixtures/exports/xls-bytes';
import { xlsxBytes } from '../../fixtures/exports/xlsx-bytes';

/** A table with everything that must not matter: texts with marks, negative and broken numbers, blanks. */
interface Table {
  header: string[];
  rows: Field[][];
}

const days = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 0, 8 + index)).toISOString().slice(0, 10),
  );

const count = fc.oneof(fc.nat(2_000_000), fc.constant(''));
const hours = fc.nat(99_999).map((number) => number / 100);

const daily: fc.Arbitrary<Table> = fc
  .array(fc.tuple(count, hours, fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 30 })
  .map((values) => ({
    header: ['Tarih', 'Görüntüleme', 'İzlenme süresi (saat)', 'Aboneler'],
    rows: values.map((row, index) => [days(30)[index] ?? '', ...row]),
  }));

const caption = fc.string({
  unit: fc.constantFrom('a', 'ş', '"', ',', ';', '\n', '🍲', '\t', ' '),
});
const posts: fc.Arbitrary<Table> = fc
  .array(fc.tuple(caption, count, count, fc.constantFrom('IG reel', 'IG image')), {
    minLength: 1,
    maxLength: 20,
  })
  .map((values) => ({
    header: [
      'Post ID',
      'Description',
      'Views',
      'Reach',
      'Post type',
      'Account username',
      'Permalink',
      'Publish time',
    ],
    rows: values.map(([text, views, reach, kind], index) => [
      `1810947197275${3586 + index}`,
      text,
      views,
      reach,
      kind,
      'green.kitchen',
      `https://www.instagram.com/p/C${index}/`,
      `03/${13 + (index % 15)}/2026 10:20`,
    ]),
  }));

const table = fc.oneof(daily, posts);

/** What a reading says, without how it was found out and in what order. */
const said = (reading: ExportReading | ExportReading[]): unknown => {
  const [
    { format, rows, posts: found, refused, questions, period, account } = {} as ExportReading,
  ] = [reading].flat();
  const key = (thing: unknown): string =>
    JSON.stringify(thing, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    );
  return {
    format,
    period,
    account,
    questions,
    refused: refused.map(({ code }) => code),
    rows: rows.map(key).sort(),
    posts: found.map(key).sort(),
  };
};

const readText = ({ header, rows }: Table, style: TextStyle = {}) =>
  said(
    readExport({ name: 'file.csv', bytes: csvBytes([header, ...rows], style) }, { today: TODAY }),
  );

const shuffled = <Item>(items: readonly Item[], seed: number): Item[] =>
  items
    .map((item, index) => ({ item, at: Math.imul(index + 1, seed | 1) % 997 }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

const asNumbersIn = (mark: ',' | '.') => (field: Field) =>
  typeof field === 'number' ? String(field).replace('.', mark) : field;

fc.configureGlobal({ numRuns: 50 });

describe('a reading is the same', () => {
  it('in any order of rows', () => {
    fc.assert(
      fc.property(table, fc.integer(), (one, seed) => {
        expect(readText({ ...one, rows: shuffled(one.rows, seed) })).toEqual(readText(one));
      }),
    );
  });

  it('in any order of columns', () => {
    fc.assert(
      fc.property(table, fc.integer(), ({ header, rows }, seed) => {
        const order = shuffled(
          header.map((_, index) => index),
          seed,
        );
        const turned = {
          header: order.map((at) => header[at] ?? ''),
          rows: rows.map((row) => order.map((at) => row[at] ?? '')),
        };
        expect(readText(turned)).toEqual(readText({ header, rows }));
      }),
    );
  });

  it('with any delimiter, encoding, line end and habit of quoting', () => {
    const style: fc.Arbitrary<TextStyle> = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      encoding: fc.constantFrom('utf-8' as const, 'utf-8-bom' as const, 'utf-16le' as const),
      eol: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
      quoteAll: fc.boolean(),
      openEnd: fc.boolean(),
    });
    fc.assert(
      fc.property(table, style, (one, written) => {
        expect(readText(one, written)).toEqual(readText(one));
      }),
    );
  });

  it('after a Turkish Excel has saved it again', () => {
    const dotted = (field: Field): Field => {
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(field)) ?? [];
      return year === undefined ? field : `${day}.${month}.${year}`;
    };
    fc.assert(
      // A day over the 12th settles the order of the dates.
      fc.property(
        daily.filter(({ rows }) => rows.length > 5),
        ({ header, rows }) => {
          const saved = rows.map((row) => row.map(asNumbersIn(',')).map(dotted));
          const style = { delimiter: ';', encoding: 'windows-1254', eol: '\r\n' } as const;
          expect(readText({ header, rows: saved }, style)).toEqual(readText({ header, rows }));
        },
      ),
    );
  });

  it('after a Turkish Excel has opened it as one column of lines', () => {
    fc.assert(
      fc.property(posts, ({ header, rows }) => {
        const oneLine = rows.map((row) =>
          row.map((field) => String(field).replaceAll(/[;\n]/g, ' ')),
        );
        const lines = new TextDecoder().decode(csvBytes([header, ...oneLine])).split('\n');
        const saved = lines
          .map((line) => (line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line))
          .join('\r\n');
        const bytes = new TextEncoder().encode(saved);
        expect(said(readExport({ name: 'file.csv', bytes }, { today: TODAY }))).toEqual(
          readText({ header, rows: oneLine }),
        );
      }),
    );
  });

  it('as a workbook, old or new', () => {
    fc.assert(
      fc.property(table, ({ header, rows }) => {
        const sheets = { 'Sheet 1': [header, ...rows] };
        const text = readText({ header, rows });
        for (const bytes of [
          xlsxBytes(sheets),
          xlsxBytes(sheets, { inline: true }),
          xlsBytes(sheets),
          xlsBytes(sheets, { longest: 37 }),
        ]) {
          expect(said(readExport({ name: 'file.xls', bytes }, { today: TODAY }))).toEqual(text);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('and would be another one if a number changed', () => {
    fc.assert(
      fc.property(daily, (one) => {
        const changed = {
          ...one,
          rows: one.rows.map((row, at) =>
            at === 0 ? [row[0] ?? '', 7_777_777, ...row.slice(2)] : row,
          ),
        };
        expect(readText(changed)).not.toEqual(readText(one));
      }),
    );
  });
});
