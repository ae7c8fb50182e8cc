import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { Backup } from '../../../lib/domain/backup';
import { markedBrand, type MarkedRows } from '../../marks/marked-brand';
import { textFields, textsIn } from '../../marks/text-fields';

const rows = markedBrand('Zebrafish', 'brand-b', Temporal.Now.zonedDateTimeISO());
const TABLES = Object.keys(rows) as (keyof MarkedRows)[];
const { format: _format, version: _version, savedAt: _savedAt, ...kept } = Backup.shape;
// How the columns of a file are read belongs to no brand.
const { settings, mappings: _mappings, ...tables } = kept;

it('has rows of every table that a brand has', () => {
  expect(TABLES.toSorted()).toEqual(Object.keys(tables).toSorted());
});

it.each(TABLES)('%s: rows as they are stored, with the mark in every field for text', (table) => {
  const schema = Backup.shape[table].def.element as z.ZodMiniType;
  const parsed = z.safeParse(z.array(schema), rows[table]);
  expect(parsed.error?.issues ?? []).toEqual([]);
  const marked = new Set(
    rows[table]
      .flatMap((row) => textsIn(schema, row, table))
      .flatMap(([path, text]) => (/zebrafish/i.test(text) ? [path] : [])),
  );
  const unmarked = textFields(schema, table).filter((path) => !marked.has(path));
  expect(unmarked, 'Put the mark in this field in tests/marks/marked-brand.ts').toEqual([]);
});

it('finds the text fields of a schema, whatever they are in', () => {
  const fields = textFields(
    z.object({
      id: z.string(),
      day: z.iso.date(),
      a: z.optional(z.string()),
      b: z.array(z.union([z.number(), z.object({ c: z.string() })])),
      d: z.record(z.string(), z.nullable(z.string())),
      e: z.tuple([z.number(), z.string()]),
    }),
    'rows',
  );
  expect(fields).toEqual(['rows.a', 'rows.b.*.c', 'rows.d.*', 'rows.e.1']);
});

it('knows the settings that may hold a client’s words, so that a new one is thought about', () => {
  expect(textFields(settings, 'settings')).toEqual([
    'settings.workingBrandId',
    'settings.recordName',
    'settings.personalAccounts.*.handle',
    'settings.personalAccounts.*.key',
    'settings.timer.note',
    'settings.sharedAccounts.*',
    'settings.call.others',
  ]);
});
