import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biffRecords } from '../../../lib/exports/containers/biff-records';
import { PartsReader } from '../../../lib/exports/containers/biff-strings';
import { rkNumber } from '../../../lib/exports/containers/biff-cells';
import { csvRows } from '../../../lib/exports/containers/csv-rows';
import { encodedText } from '../../../lib/exports/containers/decode-text';
import { excelDate, isDateFormat } from '../../../lib/exports/containers/excel-date';
import { kindOfBytes } from '../../../lib/exports/containers/kind-of-bytes';
import { readOle2 } from '../../../lib/exports/containers/read-ole2';
import { attribute, scanXml, xmlText } from '../../../lib/exports/containers/scan-xml';
import { dateStyles, sharedStrings } from '../../../lib/exports/containers/xlsx-parts';
import { ole2Bytes } from '../../fixtures/exports/ole2-bytes';
import { csvText, encode } from '../../fixtures/exports/text-bytes';

/** A text in pieces that end where `cuts` say, wherever that is. */
const inPieces = (text: string, cuts: readonly number[]) => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort(
    (one, other) => one - other,
  );
  const ends = [...places.filter((place) => place < text.length), text.length];
  return ends.map((end, index) => ({
    text: text.slice(ends[index - 1] ?? 0, end),
    share: end === text.length ? 1 : end / (text.length + 1),
  }));
};

const parse = (text: string, cuts: readonly number[] = [], delimiter = ',') =>
  [...csvRows(inPieces(text, cuts), delimiter, 1_000_000)].flatMap(({ rows }) => rows);

describe('CSV', () => {
  const field = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'ş', '🍲'),
    maxLength: 6,
  });
  const lines = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('gives back what was written, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        lines,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
        fc.constantFrom(',', ';'),
        fc.boolean(),
        (written, cuts, eol, delimiter, quoteAll) => {
          const text = csvText(written, { eol, delimiter, quoteAll });
          expect(parse(text, cuts, delimiter)).toEqual(written);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\re,f\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['\n\na\n', [[''], [''], ['a']]],
    ['a,"b""c",d\n', [['a', 'b"c', 'd']]],
    ['a,"5" screen",d\n', [['a', '5" screen', 'd']]],
    ['a,b"c"d,e\n', [['a', 'b"c"d', 'e']]],
    ['"",""\n', [['', '']]],
    ['a,', [['a', '']]],
  ])('reads %j', (text, rows) => {
    expect(parse(text)).toEqual(rows);
  });

  it('numbers its rows over the pieces', () => {
    const batches = [...csvRows(inPieces('a\nb\nc\nd\n', [3, 5]), ',', 100)];
    expect(batches.flatMap(({ at, rows }) => rows.map((_, index) => at + index))).toEqual([
      1, 2, 3, 4,
    ]);
  });
});

describe('encodings', () => {
  const text = 'Görüntüleme;İzlenme süresi;ığşçöü\n';
  const decoded = (bytes: Uint8Array, language?: string) => {
    const { encoding, pieces } = encodedText(bytes, language);
    return [encoding.value, [...pieces()].map((piece) => piece.text).join('')];
  };

  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1254'] as const)(
    'tells %s by its bytes',
    (encoding) => {
      expect(decoded(encode(text, encoding))).toEqual([encoding.replace('-bom', ''), text]);
    },
  );

  it('tells Cyrillic from Turkish', () => {
    const russian = 'Москва;Казань;3.авг\n';
    expect(decoded(encode(russian, 'windows-1251'))).toEqual(['windows-1251', russian]);
  });

  it('tells UTF-16 without its mark, and with its bytes the other way round', () => {
    const plain = 'Date,Views\n2026-01-01,5\n';
    const marked = encode(plain, 'utf-16le');
    expect(decoded(marked.slice(2))).toEqual(['utf-16le', plain]);
    const turned = marked.slice();
    for (let at = 0; at < turned.length; at += 2) turned.set([marked[at + 1]!, marked[at]!], at);
    expect(decoded(turned)).toEqual(['utf-16be', plain]);
  });

  it('stays with UTF-8 for a file that was cut inside a letter', () => {
    const bytes = encode('Görüntüleme ş');
    expect(encodedText(bytes.slice(0, -1)).encoding.value).toBe('utf-8');
  });
});

describe('the kind of a file', () => {
  it('is told by its first bytes, whatever its name', () => {
    expect(kindOfBytes(Uint8Array.from([0x50, 0x4b, 3, 4]))).toBe('zip');
    expect(kindOfBytes(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('ole2');
    expect(kindOfBytes(encode('Date,Views', 'utf-16le'))).toBe('text');
    expect(kindOfBytes(encode('Name,<b>x</b>'))).toBe('text');
  });
});

describe('workbooks', () => {
  it('count days as Excel does', () => {
    expect(excelDate(45_292, false)).toBe('2024-01-01');
    expect(excelDate(45_292.5, false)).toBe('2024-01-01T12:00');
    expect(excelDate(43_830, true)).toBe('2024-01-01');
    expect(excelDate(1e9, false)).toBeUndefined();
    expect(excelDate(-1, false)).toBeUndefined();
  });

  it.each([
    [14, undefined, true],
    [0, undefined, false],
    [10, undefined, false],
    [165, 'dd.mm.yyyy', true],
    [165, '[$-41F]d mmmm yyyy', true],
    [165, '0.00', false],
    [165, 'General', false],
    [165, '#,##0 "days"', false],
    [165, '[Red]0', false],
    [165, 'mm:ss', false],
  ])('tell with format %d %j whether a number is a day', (id, code, isDate) => {
    expect(isDateFormat(id, code)).toBe(isDate);
  });

  it('read the styles of cells alone', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d/m/yyyy"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="170"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>';
    expect(dateStyles(xml)).toEqual([false, true]);
  });

  it('put the runs of a text together and leave out how it is spoken', () => {
    const xml =
      '<sst><si><t>a &amp; b</t></si><si><r><t>c</t></r><r><t xml:space="preserve"> d</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/><si><t>_x000D_&#x41;&#66;</t></si></sst>';
    expect(sharedStrings(xml)).toEqual(['a & b', 'c d', '東京', '', '\rAB']);
  });

  it('scan XML that is broken without an end', () => {
    expect([...scanXml('<a b="1"><c')]).toHaveLength(1);
    expect([...scanXml('<!-- <x> --><a/>')]).toEqual([
      { is: 'open', name: 'a', attributes: '', closes: true },
    ]);
    expect(attribute(` r:id='x' name="&lt;"`, 'id')).toBe('x');
    expect(attribute(` r:id='x' name="&lt;"`, 'name')).toBe('<');
    expect(xmlText('&#x110000;&unknown;&amp;')).toBe('&unknown;&');
  });

  it.each([
    [0, 0],
    [(42 << 2) | 2, 42],
    [((-5 << 2) | 2) >>> 0, -5],
    [(4250 << 2) | 3, 42.5],
    [0x3ff00000, 1],
  ])('unpack the short number %d', (rk, value) => {
    expect(rkNumber(rk)).toBe(value);
  });

  it('read a text on in the next record, which may write it the other way', () => {
    const narrowThenWide = [Uint8Array.from([3, 0, 0, 97]), Uint8Array.from([1, 0x5f, 1, 99, 0])];
    expect(new PartsReader(narrowThenWide).unicodeString(2)).toBe('aşc');
    const wideThenNarrow = [Uint8Array.from([3, 0, 1, 0x5f, 1]), Uint8Array.from([0, 98, 99])];
    expect(new PartsReader(wideThenNarrow).unicodeString(2)).toBe('şbc');
    const withRuns = Uint8Array.from([1, 0, 8, 1, 0, 97, 9, 9, 9, 9, 1, 0, 0, 98]);
    const reader = new PartsReader([withRuns]);
    expect([reader.unicodeString(2), reader.unicodeString(2)]).toEqual(['a', 'b']);
  });

  it('end with a record that is cut off', () => {
    expect(biffRecords(Uint8Array.from([9, 8, 2, 0, 1, 2, 10, 0, 9, 0, 1]))).toHaveLength(1);
  });

  it('find a stream of any size in a compound file', () => {
    for (const size of [1, 63, 64, 65, 4095, 4096, 4097, 70_000]) {
      const stream = Uint8Array.from({ length: size }, (_, index) => index % 251);
      expect(readOle2(ole2Bytes('Workbook', stream)).stream('Workbook'), String(size)).toEqual(
        stream,
      );
    }
  });
});
