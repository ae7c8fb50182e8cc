import { describe, expect, it } from 'vitest';
import type { Answers, ExportReading } from '../../../lib/exports/export-reading';
import { readExport } from '../../../lib/exports/read-export';
import { TODAY } from '../../fixtures/exports/export-case';
import { csvBytes, type Lines, type TextStyle } from '../../fixtures/exports/text-bytes';

const read = (
  lines: Lines,
  answers: Answers = {},
  style: TextStyle = {},
  name = 'file.csv',
): ExportReading =>
  [
    readExport({ name, bytes: csvBytes(lines, style) }, { today: TODAY, answersOf: () => answers }),
  ].flat()[0]!;

const values = ({ rows }: ExportReading) => rows.map(({ date, value }) => `${date} ${value}`);

describe('what cannot be told', () => {
  const lines: Lines = [
    ['Tarih', 'Görüntüleme'],
    ['03.04.2026', '1.234'],
    ['05.05.2026', '2.500'],
    ['05.05.2025', '7'],
  ];
  const style = { delimiter: ';', encoding: 'windows-1254' } as const;

  it('is asked and not guessed, and the rest is read', () => {
    const reading = read(lines, {}, style);
    expect(values(reading)).toEqual(['2025-05-05 7']);
    expect(reading.questions).toEqual([
      { code: 'dateOrder', column: 'Tarih', options: ['dmy', 'mdy'], examples: ['3.4.2026'] },
      {
        code: 'decimalMark',
        column: 'Görüntüleme',
        options: ['.', ','],
        examples: ['1.234', '2.500'],
      },
    ]);
    expect(reading.refused.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'date-ambiguous 1',
      'number-ambiguous 1',
    ]);
  });

  it('is read after the answers', () => {
    const turkish = read(lines, { dateOrder: 'dmy', decimalMark: ',' }, style);
    expect(values(turkish)).toEqual(['2026-04-03 1234', '2026-05-05 2500', '2025-05-05 7']);
    expect(turkish.questions).toEqual([]);
    expect(turkish.refused).toEqual([]);
    const english = read(lines, { dateOrder: 'mdy', decimalMark: '.' }, style);
    expect(values(english)).toEqual(['2026-03-04 2.5', '2025-05-05 7'].slice(1));
    expect(english.refused.map(({ code, count }) => `${code} ${count}`)).toEqual(['not-whole 2']);
  });
});

describe('two columns that leave the same open', () => {
  const lines: Lines = [
    ['Date', 'Views', 'Watch time (hours)'],
    ['2026-04-03', '1.234', '1.250'],
  ];
  const asked = (reading: ExportReading) =>
    reading.questions.map(({ code, column }) => `${code} ${column}`);

  it('are answered apart, since one may be written by other hands than the other', () => {
    expect(asked(read(lines))).toEqual(['decimalMark Views', 'decimalMark Watch time (hours)']);
    const half = read(lines, { columns: { Views: { decimalMark: ',' } } });
    expect(asked(half)).toEqual(['decimalMark Watch time (hours)']);
    expect(half.answered?.map(({ column }) => column)).toEqual(['Views']);
    const whole = read(lines, {
      columns: {
        Views: { decimalMark: ',' },
        'Watch time (hours)': { decimalMark: '.' },
      },
    });
    expect(whole.questions).toEqual([]);
    expect(whole.rows.map(({ metric, value }) => [metric, value])).toEqual([
      ['views', 1234],
      ['watch-time', 1.25],
    ]);
  });

  it('share what is said of the whole table, where nothing is said of one of them', () => {
    const { rows } = read(lines, {
      decimalMark: ',',
      columns: { 'Watch time (hours)': { decimalMark: '.' } },
    });
    expect(rows.map(({ value }) => value)).toEqual([1234, 1.25]);
  });

  it('may be two columns of dates', () => {
    const [header, row] = [
      ['Date', 'Content', 'Video title', 'Video publish time', 'Duration', 'Views'],
      ['03/04/2026', 'dQw4w9WgXcQ', 'Soup', '01/02/2026', 274, 40],
    ];
    const columns = {
      Date: { dateOrder: 'dmy' },
      'Video publish time': { dateOrder: 'mdy' },
    } as const;
    expect(asked(read([header, row]))).toEqual(['dateOrder Date', 'dateOrder Video publish time']);
    const { rows, posts } = read([header, row], { columns });
    expect(rows).toMatchObject([{ date: '2026-04-03' }]);
    expect(posts).toMatchObject([{ publishedAt: '2026-01-02' }]);
  });

  it('are one where the same name stands there twice: they are one column of the file', () => {
    const twice = read([
      ['Date', 'Views', 'Views', 'Watch time (hours)'],
      ['2026-04-03', '1.234', '1.235', '1'],
    ]);
    expect(asked(twice)).toEqual(['decimalMark Views']);
  });
});

describe('what is found out', () => {
  it('is told with what it was found out from', () => {
    const { inferred } = read(
      [
        ['Date', 'Views', 'Watch time (hours)'],
        ['13.04.2026', '10', '1,5'],
      ],
      {},
      { delimiter: ';' },
    );
    expect(inferred).toEqual([
      { code: 'encoding', value: 'utf-8', by: 'bytes' },
      { code: 'delimiter', value: ';', by: 'header' },
      { code: 'date-order', value: 'dmy', column: 'Date', by: 'values' },
      { code: 'decimal-mark', value: ',', column: 'Watch time (hours)', by: 'values' },
    ]);
  });

  it('follows the delimiter that the file names, whatever is in it', () => {
    const named = read([['sep=|'], ['Name', 'Number'], ['a,b,c', 'd;e']], {}, { delimiter: '|' });
    expect(named.inferred[1]).toEqual({ code: 'delimiter', value: '|', by: 'file' });
    expect(named.table?.header).toEqual(['Name', 'Number']);
  });

  it('says which word it took for a whole life', () => {
    const reading = read([
      ['Post ID', 'Page ID', 'Permalink', 'Post type', 'Date', 'Views'],
      ['1', '2', 'https://a', 'Photos', 'Tüm zamanlar', 9],
    ]);
    expect(reading.posts[0]?.metrics).toEqual({ views: 9 });
    expect(reading.postsCover).toBe('lifetime');
    expect(reading.inferred).toContainEqual({
      code: 'lifetime',
      value: 'Tüm zamanlar',
      column: 'Date',
      by: 'values',
      confirm: true,
    });
  });

  it('takes no row of a chart without a day for a whole life', () => {
    const reading = read([
      ['Date', 'Content', 'Video title', 'Video publish time', 'Duration', 'Views'],
      ['', 'dQw4w9WgXcQ', 'Soup', 'Jan 6, 2024', 274, 40],
    ]);
    expect(reading).toMatchObject({ format: 'youtube-chart', rows: [], posts: [] });
    expect(reading.refused.map(({ code }) => code)).toEqual(['date-missing']);
  });
});

describe('Excel in Turkish', () => {
  it('leaves a file of Meta readable, dates that it turned around included', () => {
    const reading = read(
      [
        ['Post ID', 'Account username', 'Permalink', 'Post type', 'Publish time', 'Views'],
        ['1,81095E+16', 'acme', 'https://www.instagram.com/p/A/', 'IG reel', '07/15/2026 01:13', 5],
        ['1,81095E+16', 'acme', 'https://www.instagram.com/p/B/', 'IG reel', '7.05.2026 22:40', 6],
      ],
      {},
      { delimiter: ';', encoding: 'windows-1254', eol: '\r\n' },
    );
    expect(reading.posts.map(({ publishedAt }) => publishedAt)).toEqual([
      '2026-07-15T01:13',
      '2026-07-05T22:40',
    ]);
    expect(reading.questions).toEqual([]);
  });
});
