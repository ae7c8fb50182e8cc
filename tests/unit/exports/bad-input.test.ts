import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportReading } from '../../../lib/exports/export-reading';
import { LIMITS, type Limits } from '../../../lib/exports/limits';
import { readExport } from '../../../lib/exports/read-export';
import { TODAY } from '../../fixtures/exports/export-case';
import { cases as instagram, instagramLines } from '../../fixtures/exports/meta-content';
import { ole2Bytes } from '../../fixtures/exports/ole2-bytes';
import { csvBytes, encode, type Lines } from '../../fixtures/exports/text-bytes';
import { cases as x } from '../../fixtures/exports/x';
import { biffStream, xlsBytes } from '../../fixtures/exports/xls-bytes';
import { xlsxBytes } from '../../fixtures/exports/xlsx-bytes';
import { zipBytes } from '../../fixtures/exports/zip-bytes';

const read = (
  bytes: Uint8Array,
  name = 'file.csv',
  limits: Partial<Limits> = {},
): ExportReading[] =>
  [readExport({ name, bytes }, { today: TODAY, limits: { ...LIMITS, ...limits } })].flat();
const codes = (bytes: Uint8Array, name?: string, limits?: Partial<Limits>): string[] =>
  read(bytes, name, limits).flatMap(({ refused }) => refused.map(({ code }) => code));

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const sheet = {
  Metrics: [
    ['Date', 'Views'],
    ['2026-01-01', 5],
  ],
};
const totals: Lines = [
  ['Date', 'Views'],
  ['2026-01-01', 5],
  ['2026-01-02', 6],
];

/** Changes bytes of a copy. */
const patched = (bytes: Uint8Array, at: number, ...values: number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};
const indexOf = (bytes: Uint8Array, magic: readonly number[]): number =>
  bytes.findIndex((_, at) => magic.every((byte, index) => bytes[at + index] === byte));
const DIRECTORY = [0x50, 0x4b, 1, 2];

describe('a file that cannot be read', () => {
  const zip = zipBytes({ 'Totals.csv': csvBytes(totals) });
  const xls = xlsBytes(sheet);
  const directory = indexOf(zip, DIRECTORY);

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7]),
      'binary',
    ],
    ['noise', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 32), 'binary'],
    ['a PDF', text('%PDF-1.7\n1 0 obj'), 'binary'],
    ['a web page under .xls', text('<html><table><tr><td>Date</td></tr></table>'), 'html-table'],
    ['a table of a web page', text('\uFEFF\n<TABLE border=1><tr>'), 'html-table'],
    ['a web page in UTF-16', encode('<html><body>', 'utf-16le'), 'html-table'],
    ['the XML of 2003', text('<?xml version="1.0"?><Workbook/>'), 'xml-table'],
    ['prose', text('Dear all\nhere are the numbers\n'), 'no-table'],
    ['numbers alone', text('1,2\n3,4\n'), 'no-table'],
    ['zeros', new Uint8Array(5000), 'no-table'],
    ['blank lines', text('\n\n\n'), 'no-table'],
    ['half a zip', zip.slice(0, zip.length / 2), 'zip-broken'],
    [
      'a zip whose directory points elsewhere',
      patched(zip, directory + 42, 0xff, 0xff, 0xff, 0),
      'zip-broken',
    ],
    ['a zip with a password', patched(zip, directory + 8, 1), 'password-protected'],
    ['a zip with an unknown packing', patched(zip, directory + 10, 99), 'zip-method-unknown'],
    ['a zip in a zip in a zip', zipBytes({ 'inner.zip': zip }), 'zip-in-zip'],
    ['an empty zip', zipSync({}), 'empty'],
    [
      'an OpenDocument sheet',
      zipBytes({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }),
      'open-document',
    ],
    [
      'a workbook without sheets',
      zipBytes({ '[Content_Types].xml': '', 'xl/workbook.xml': '<workbook/>' }),
      'xlsx-broken',
    ],
    [
      'a workbook with a password',
      ole2Bytes('EncryptedPackage', new Uint8Array(6000)),
      'password-protected',
    ],
    ['another OLE2 file', ole2Bytes('WordDocument', new Uint8Array(6000)), 'xls-broken'],
    ['an Excel of 1995', ole2Bytes('Book', new Uint8Array(6000)), 'xls-too-old'],
    ['the head of an .xls', xls.slice(0, 600), 'xls-broken'],
    ['half an .xls', xls.slice(0, xls.length - 600), 'xls-broken'],
  ])('%s', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
    expect(read(bytes)).toMatchObject([{ format: 'unknown', rows: [], posts: [] }]);
  });

  it('an .xls that is locked by a password of its own', () => {
    const stream = biffStream(sheet);
    const lock = Uint8Array.from([0x2f, 0, 4, 0, 0, 0, 0, 0]);
    const first = 4 + 16;
    const locked = new Uint8Array([...stream.slice(0, first), ...lock, ...stream.slice(first)]);
    expect(codes(ole2Bytes('Workbook', locked))).toEqual(['password-protected']);
  });

  it('an .xls whose chains run in circles', () => {
    const at = 512 + 4 * 2;
    const looped = patched(xls, at, 2, 0, 0, 0);
    expect(codes(looped)).toEqual(['xls-broken']);
  });

  it('takes nothing from the other files of its zip', () => {
    const mixed = zipBytes({
      'Totals.csv': csvBytes(totals),
      'picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]),
      '__MACOSX/._Totals.csv': 'x',
      '.DS_Store': 'x',
    });
    const readings = read(mixed, 'all.zip');
    expect(readings.map(({ source }) => source.file)).toEqual(['Totals.csv', 'picture.png']);
    expect(readings[0]?.rows).toHaveLength(2);
    expect(readings[1]?.refused).toEqual([{ code: 'binary', count: 1, examples: [] }]);
  });
});

describe('limits', () => {
  it('refuse a file, an archive and a number of entries that are too large', () => {
    expect(codes(csvBytes(totals), 'a.csv', { fileBytes: 10 })).toEqual(['too-large']);
    const many = zipBytes(
      Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.csv`, 'a'])),
    );
    expect(codes(many, 'a.zip', { zipEntries: 19 })).toEqual(['zip-too-many-entries']);
  });

  it('refuse a bomb by what it claims', () => {
    const bomb = zipBytes({ 'a.csv': new Uint8Array(5_000_000) });
    expect(codes(bomb, 'a.zip', { inflatedBytes: 1_000_000 })).toEqual(['zip-too-large']);
  });

  it('refuse a bomb that lies about its size, before it has gone off', () => {
    const bomb = zipBytes({ 'a.csv': new Uint8Array(8_000_000) });
    const liar = patched(bomb, indexOf(bomb, DIRECTORY) + 24, 10, 0, 0, 0);
    // Its end is broken, which only somebody finds out who unpacks all of it.
    const broken = liar.fill(0xff, indexOf(bomb, DIRECTORY) - 2000, indexOf(bomb, DIRECTORY));
    expect(codes(broken, 'a.zip', { inflatedBytes: 100_000 })).toEqual(['zip-too-large']);
    expect(codes(broken, 'a.zip')).toEqual(['zip-broken']);
  });

  it('count all files of an archive together, also those of a workbook', () => {
    const half = csvBytes([...totals, ['x'.repeat(600_000), '']]);
    const readings = read(zipBytes({ 'a.csv': half, 'b.csv': half }), 'a.zip', {
      inflatedBytes: 1_000_000,
    });
    expect(
      readings.map(({ refused }) => refused.map(({ code }) => code).includes('zip-too-large')),
    ).toEqual([false, true]);
    expect(codes(xlsxBytes(sheet), 'a.xlsx', { inflatedBytes: 300 })).toEqual(['zip-too-large']);
  });

  it('end a table after its rows, and say from which one on', () => {
    const [reading] = read(csvBytes(totals), 'a.csv', { rows: 1 });
    expect(reading?.rows).toHaveLength(1);
    expect(reading?.refused).toEqual([{ code: 'too-many-rows', count: 1, examples: [{ row: 3 }] }]);
  });

  it('end a file of several tables, and say so', () => {
    const days = Array.from({ length: 60 }, () => '"2026-03-08T00:00:00","6"').join('\n');
    const file = text(`sep=,\n"Instagram reach"\n"Date","Primary"\n${days}\n`);
    const [reading] = read(file, 'a.csv', { rowsInBlocks: 50 });
    expect(reading?.rows).toHaveLength(1);
    expect(reading?.refused).toEqual([
      { code: 'too-many-rows', count: 1, examples: [{ row: 51 }] },
    ]);
  });

  it('end a record that swallows the rest of the file', () => {
    const open = text(`Date,Views\n2026-01-01,5\n2026-01-02,"6\n${'2026-01-03,7\n'.repeat(200)}`);
    for (const limits of [{}, { recordChars: 500 }]) {
      const [reading] = read(open, 'a.csv', limits);
      expect(reading?.rows).toHaveLength(1);
      expect(reading?.refused).toEqual([
        { code: 'quote-never-closed', count: 1, examples: [{ row: 3 }] },
      ]);
    }
  });

  it('keep findings few however many rows are bad', () => {
    const bad = csvBytes([
      ['Date', 'Views'],
      ...Array.from({ length: 5000 }, () => ['2026-01-01', 'x'.repeat(500)]),
    ]);
    const [reading] = read(bad);
    expect(reading?.refused).toHaveLength(1);
    expect(reading?.refused[0]).toMatchObject({
      code: 'not-a-number',
      column: 'Views',
      count: 5000,
    });
    expect(reading?.refused[0]?.examples).toHaveLength(10);
    expect(reading?.refused[0]?.examples[0]?.value?.length).toBeLessThanOrEqual(40);
  });
});

describe('a bad row', () => {
  const first = (lines: Lines, style = {}) => read(csvBytes(lines, style))[0]!;

  it('costs itself and no other', () => {
    const { rows, refused } = first([
      ['Date', 'Views'],
      ['2026-01-01', 5],
      ['2026-11-27', 5],
      ['', 5],
      ['2026-02-30', 5],
      ['2026-01-04', 5, 'shifted'],
      ['2026-01-05', -5],
      ['2026-01-06', '2.5'],
      ['2026-01-07', '9'.repeat(30)],
      ['2026-01-08', 8],
    ]);
    expect(rows.map(({ date }) => date)).toEqual(['2026-01-01', '2026-01-08']);
    const byRow = refused.toSorted(
      (one, other) => (one.examples[0]?.row ?? 0) - (other.examples[0]?.row ?? 0),
    );
    expect(byRow).toEqual([
      {
        code: 'date-in-future',
        column: 'Date',
        count: 1,
        examples: [{ row: 3, value: '2026-11-27' }],
      },
      { code: 'date-missing', column: 'Date', count: 1, examples: [{ row: 4, value: '' }] },
      {
        code: 'date-impossible',
        column: 'Date',
        count: 1,
        examples: [{ row: 5, value: '2026-02-30' }],
      },
      { code: 'row-too-long', count: 1, examples: [{ row: 6 }] },
      { code: 'negative', column: 'Views', count: 1, examples: [{ row: 7, value: '-5' }] },
      { code: 'not-whole', column: 'Views', count: 1, examples: [{ row: 8, value: '2.5' }] },
      {
        code: 'too-large-number',
        column: 'Views',
        count: 1,
        examples: [{ row: 9, value: '9'.repeat(30) }],
      },
    ]);
  });

  it('is cut off where the file ends within it', () => {
    const whole = csvBytes([
      ['Date', 'Views', 'Watch time (hours)'],
      ['2026-01-01', 5, 1],
      ['2026-01-02', 61, 2],
    ]);
    const [reading] = read(whole.slice(0, -4));
    expect(reading?.rows.map(({ date }) => date)).toEqual(['2026-01-01', '2026-01-01']);
    expect(reading?.refused).toEqual([{ code: 'row-cut-off', count: 1, examples: [{ row: 3 }] }]);
  });

  it('is cut off in a table below a title as well', () => {
    const whole = encode(
      'sep=,\n"Instagram reach"\n"Date","Primary"\n"2026-03-08T00:00:00","6"\n"2026-03-09T00:00:00","12"\n',
    );
    for (const [length, code] of [
      [3, 'quote-never-closed'],
      [6, 'row-cut-off'],
    ] as const) {
      const [reading] = read(whole.slice(0, -length));
      expect(reading?.rows.map(({ value }) => value)).toEqual([6]);
      expect(reading?.refused).toEqual([{ code, count: 1, examples: [{ row: 5 }] }]);
    }
  });

  it('counts once where it stands twice', () => {
    const { rows, warnings } = first([
      ['Date', 'Views'],
      ['2026-01-01', 5],
      ['2026-01-01', 5],
    ]);
    expect(rows).toHaveLength(1);
    expect(warnings).toEqual([{ code: 'duplicate-row', count: 1, examples: [{ row: 3 }] }]);
  });

  it('is not believed where another one contradicts it, whichever comes first', () => {
    const lines: Lines = [
      ['2026-01-01', 5],
      ['2026-01-01', 6],
      ['2026-01-01', 5],
      ['2026-01-02', 1],
    ];
    for (const order of [lines, lines.toReversed()]) {
      const { rows, refused } = first([['Date', 'Views'], ...order]);
      expect(rows.map(({ date }) => date)).toEqual(['2026-01-02']);
      expect(refused.map(({ code, column }) => `${code} ${column}`)).toEqual([
        'conflicting-rows views',
      ]);
    }
  });

  it('is refused with its zero bytes', () => {
    const { rows, refused, warnings } = first([
      ['Date', 'Views'],
      ['2026-01-01', '1\u00002'],
      ['2026-01-02', 3],
    ]);
    expect(rows.map(({ value }) => value)).toEqual([3]);
    expect(refused.map(({ code }) => code)).toEqual(['not-a-number']);
    expect(warnings.map(({ code }) => code)).toContain('nul-bytes');
  });

  it('is none where there is only a header', () => {
    for (const style of [{}, { openEnd: true }]) {
      const reading = first([['Date', 'Views']], style);
      expect(reading).toMatchObject({ format: 'youtube-totals', rows: [], refused: [] });
      expect(reading.warnings).toEqual([{ code: 'no-rows', count: 1, examples: [] }]);
    }
  });

  it('keeps a post whose id Excel has destroyed by its link', () => {
    const [header, ...rows] = instagramLines;
    const destroyed = rows.map((row) => ['1,81095E+16', ...row.slice(1)]);
    const [reading] = read(csvBytes([header!, ...destroyed], { delimiter: ';' }));
    expect(reading?.posts.map(({ id, permalink }) => ({ id, permalink }))).toEqual([
      { id: undefined, permalink: 'https://www.instagram.com/reel/AAA/' },
      { id: undefined, permalink: 'https://www.instagram.com/p/BBB/' },
    ]);
    expect(reading?.refused).toEqual([
      {
        code: 'id-destroyed',
        column: 'Post ID',
        count: 2,
        examples: [
          { row: 2, value: '1,81095E+16' },
          { row: 3, value: '1,81095E+16' },
        ],
      },
    ]);
  });

  it('finds the id again where the link holds it', () => {
    const { file } = x[1]!;
    const content = new TextDecoder()
      .decode(file.bytes)
      .replace(/^1945000000000000123/m, '1.945E+18');
    const [reading] = read(text(content), file.name);
    expect(reading?.posts[0]?.id).toBe('1945000000000000123');
    expect(reading?.refused.map(({ code }) => code)).toEqual(['id-destroyed']);
  });

  it('is no post where its whole line stands in one field', () => {
    const [reading] = read(
      text(
        'Post ID,Account ID,Permalink,Post type\n"1,2,https://a/1,IG reel"\n3,2,https://a/3,IG reel\n',
      ),
    );
    expect(reading?.posts.map(({ id }) => id)).toEqual(['3']);
    expect(reading?.refused).toEqual([{ code: 'row-cut-off', count: 1, examples: [{ row: 2 }] }]);
  });

  it('is no post of a day that lies ahead', () => {
    const [reading] = read(
      csvBytes([
        ['Post ID', 'Account ID', 'Permalink', 'Post type', 'Publish time', 'Likes'],
        ['1', '2', 'https://a/1', 'IG reel', '11/27/2026 00:01', 4],
      ]),
    );
    expect(reading?.posts).toEqual([]);
    expect(reading?.refused).toMatchObject([
      { code: 'date-in-future', column: 'Publish time', count: 1 },
    ]);
  });

  it('is no post without an id and a link', () => {
    const [reading] = read(
      csvBytes([
        ['Post ID', 'Account ID', 'Permalink', 'Post type', 'Likes'],
        ['', '1', '', 'IG reel', 4],
      ]),
    );
    expect(reading?.posts).toEqual([]);
    expect(reading?.refused).toEqual([
      { code: 'post-without-key', count: 1, examples: [{ row: 2 }] },
    ]);
  });

  it('tells a kind of post that it does not know, and several accounts in one file', () => {
    const [reading] = read(
      csvBytes([
        ['Post ID', 'Account username', 'Permalink', 'Post type', 'Likes'],
        ['1', 'one', 'https://a/1', 'IG hologram', 4],
        ['2', 'two', 'https://a/2', 'IG reel', 4],
      ]),
    );
    expect(reading?.posts.map(({ account, kind }) => ({ account, kind }))).toEqual([
      { account: 'one', kind: undefined },
      { account: 'two', kind: 'video' },
    ]);
    expect(reading?.account).toBeUndefined();
    expect(reading?.warnings.map(({ code }) => code)).toEqual(['kind-unknown', 'several-accounts']);
  });
});

describe('captions', () => {
  it('are nowhere in a reading', () => {
    const all = JSON.stringify(
      [...instagram, ...x].map(({ file }) => readExport(file, { today: TODAY })),
    );
    for (const words of ['Soup, \\"hot\\"', 'Tea &amp; soup']) expect(all).not.toContain(words);
  });
});

describe('whatever the bytes are', () => {
  const files = [...instagram, ...x].map(({ file }) => file.bytes);
  const containers = [
    xlsBytes(sheet),
    xlsBytes(sheet, { longest: 20 }),
    xlsxBytes(sheet),
    zipBytes({ 'a.csv': csvBytes(totals) }),
  ];

  it('nothing is thrown for noise', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom<number[]>([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe]),
        (noise, magic) => {
          expect(read(Uint8Array.from([...magic, ...noise])).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('nothing is thrown for files that were cut or changed, and nothing is unexpected', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files, ...containers),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)),
          { maxLength: 4 },
        ),
        (bytes, length, changes) => {
          const cut = bytes.slice(0, Math.ceil(bytes.length * length));
          for (const [place, byte] of changes) cut[Math.floor(place * cut.length)] = byte;
          for (const { refused, rows } of read(cut)) {
            expect(refused.map(({ code }) => code)).not.toContain('unexpected');
            expect(rows.every(({ value }) => Number.isFinite(value))).toBe(true);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
