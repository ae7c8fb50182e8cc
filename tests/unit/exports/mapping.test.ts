import { describe, expect, it } from 'vitest';
import { headerKey } from '../../../lib/exports/header-key';
import type { Mapping } from '../../../lib/exports/mapping';
import { readExport } from '../../../lib/exports/read-export';
import { readMapped } from '../../../lib/exports/read-mapped';
import { on, TODAY } from '../../fixtures/exports/export-case';
import { csvBytes, type Lines } from '../../fixtures/exports/text-bytes';

const header = [
  'Gün',
  'Pin tıklaması',
  'Kaydetme',
  'A column whose name is far longer than what is shown',
];
const lines: Lines = [
  ['Pinterest report'],
  header,
  ['13.01.2026', 5, '1,5', 1],
  ['14.01.2026', 6, 2, 2],
];
const file = { name: 'pins.csv', bytes: csvBytes(lines, { delimiter: ';' }) };

const mapping: Mapping = {
  key: headerKey(header),
  network: 'pinterest',
  rowIs: 'day',
  fields: { date: 'Gün' },
  metrics: { 'link-clicks': 'Pin tıklaması', saves: 'Kaydetme', views: header[3]! },
};

const rows = [
  ...on('2026-01-13', { 'link-clicks': 5, views: 1 }),
  ...on('2026-01-14', { 'link-clicks': 6, saves: 2, views: 2 }),
];

describe('a table that no format knows', () => {
  it('is described for the dialog', () => {
    expect(readExport(file, { today: TODAY })).toMatchObject({
      format: 'unknown',
      rows: [],
      refused: [],
      table: {
        header,
        key: mapping.key,
        rowCount: 2,
        sample: [
          ['13.01.2026', '5', '1,5', '1'],
          ['14.01.2026', '6', '2', '2'],
        ],
      },
    });
  });

  it('is read as a remembered mapping says, in any order of columns', () => {
    const turned = lines.map((line) => line.toReversed());
    for (const written of [lines, turned]) {
      const reading = readExport(
        { ...file, bytes: csvBytes(written, { delimiter: ';' }) },
        { today: TODAY, mappings: [{ ...mapping, key: 'another' }, mapping] },
      );
      expect(reading).toMatchObject({
        format: 'mapped',
        network: 'pinterest',
        period: { from: '2026-01-13', to: '2026-01-14', by: 'rows' },
      });
      expect([reading].flat()[0]?.rows).toEqual(expect.arrayContaining(rows));
      expect([reading].flat()[0]?.rows).toHaveLength(rows.length);
      expect([reading].flat()[0]?.refused.map(({ code }) => code)).toEqual(['not-whole']);
    }
  });

  it('is read from rows at hand', () => {
    const reading = readMapped({ name: 'pins', header, rows: lines.slice(2) }, mapping, {
      today: TODAY,
    });
    expect(reading.rows).toEqual(rows);
    expect(reading.refused[0]?.examples).toEqual([{ row: 2, value: '1,5' }]);
  });

  it('is read as posts', () => {
    const reading = readMapped(
      {
        name: 'pins',
        header: ['Pin', 'Adres', 'Gösterim'],
        rows: [['9007199254740993', 'https://a', '5']],
      },
      {
        key: '',
        network: 'pinterest',
        rowIs: 'post',
        fields: { id: 'Pin', permalink: 'Adres' },
        metrics: { impressions: 'Gösterim' },
      },
      { today: TODAY },
    );
    expect(reading.posts).toEqual([
      { id: '9007199254740993', permalink: 'https://a', metrics: { impressions: 5 } },
    ]);
  });

  it('is one that has a date and views, and anything else', () => {
    const bytes = csvBytes([
      ['Date', 'Views', 'Bounces'],
      ['2026-01-01', 5, 1],
    ]);
    expect(readExport({ name: 'a.csv', bytes }, { today: TODAY })).toMatchObject({
      format: 'unknown',
    });
  });

  it('is none of the tables that a format knows', () => {
    const known = csvBytes([
      ['Date', 'Views'],
      ['2026-01-01', 5],
    ]);
    const reading = readExport(
      { name: 'a.csv', bytes: known },
      { today: TODAY, mappings: [{ ...mapping, key: headerKey(['Date', 'Views']) }] },
    );
    expect(reading).toMatchObject({ format: 'youtube-totals' });
  });
});
