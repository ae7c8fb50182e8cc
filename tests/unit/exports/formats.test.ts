import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SheetFormat, TableFormat } from '../../../lib/exports/define-format';
import type { ExportRow } from '../../../lib/exports/export-reading';
import { SHEET_FORMATS, TABLE_FORMATS } from '../../../lib/exports/formats';
import { readExport } from '../../../lib/exports/read-export';
import { type ExportCase, TODAY } from '../../fixtures/exports/export-case';

const root = path.join(import.meta.dirname, '../../..');
const names = globSync('lib/exports/formats/*.ts', { cwd: root }).map((file) =>
  path.basename(file, '.ts'),
);

type Formats = SheetFormat | readonly TableFormat[];
const files = import.meta.glob<{ default: Formats }>('../../../lib/exports/formats/*.ts', {
  eager: true,
});
const fixtures = import.meta.glob<{ cases?: readonly ExportCase[] }>(
  '../../fixtures/exports/*.ts',
  { eager: true },
);
const casesOf = (name: string): readonly ExportCase[] =>
  fixtures[`../../fixtures/exports/${name}.ts`]?.cases ?? [];

/** The order of columns is no part of a reading. */
const sorted = (rows: readonly ExportRow[]): ExportRow[] =>
  rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

describe.each(names)('the format %s', (name) => {
  it('has a fixture; else write tests/fixtures/exports/<format>.ts with cases', () => {
    expect(casesOf(name).length).toBeGreaterThan(0);
  });

  it('is listed in lib/exports/formats.ts', () => {
    const format = files[`../../../lib/exports/formats/${name}.ts`]!.default;
    const known: readonly (SheetFormat | TableFormat)[] = [...TABLE_FORMATS, ...SHEET_FORMATS];
    expect([format].flat().filter((one) => !known.includes(one))).toEqual([]);
  });

  it.each(casesOf(name))('is read: $title', ({ file, options, expected }) => {
    const readings = [readExport(file, { today: TODAY, ...options })].flat();
    expect(readings.map(({ format }) => format)).toEqual(expected.map(({ format }) => format));
    expected.forEach((golden, index) => {
      const { rows, posts, questions, refused, warnings, ...about } = readings[index]!;
      const { rows: goldenRows = [], posts: goldenPosts = [], ...rest } = golden;
      const {
        questions: asked = [],
        refused: not = [],
        warnings: told = [],
        ...goldenAbout
      } = rest;
      expect(sorted(rows)).toEqual(sorted(goldenRows));
      expect(posts).toEqual(goldenPosts);
      expect({ questions, refused, warnings }).toEqual({
        questions: asked,
        refused: not,
        warnings: told,
      });
      expect(about).toMatchObject(goldenAbout);
    });
  });
});

it('has a golden reading for every table that it knows', () => {
  const all = names.flatMap((name) => casesOf(name).flatMap(({ expected }) => expected));
  const read = new Set(all.map(({ format }) => format));
  const known = [...TABLE_FORMATS, ...SHEET_FORMATS].map(({ id }) => id);
  expect(known.filter((id) => !read.has(id))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});
