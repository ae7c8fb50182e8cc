import type { ExportReading } from '../../../lib/exports/export-reading';
import { type ImportHead, rowsToStore } from '../../../lib/importing/rows-to-store';

/** A reading as an importer gives it, with what a test says of it. */
export const aReading = (part: Partial<ExportReading> = {}): ExportReading => ({
  format: 'x-account',
  network: 'x',
  source: { file: 'account.csv' },
  rows: [],
  posts: [],
  inferred: [],
  questions: [],
  refused: [],
  warnings: [],
  ...part,
});

const HASH = 'a'.repeat(64);

interface Head extends Omit<Partial<ImportHead>, 'asOf'> {
  /** A day alone is one that the user said. */
  asOf?: string | ImportHead['asOf'];
}

/** The same as the rows that are stored of it. */
export const stored = ({ asOf = '2026-11-26', ...head }: Head, part: Partial<ExportReading> = {}) =>
  rowsToStore(aReading({ source: { file: head.chosen ?? 'account.csv' }, ...part }), {
    id: crypto.randomUUID(),
    brandId: 'b',
    accountId: 'a',
    source: 'x',
    hash: HASH,
    at: '2026-11-26T09:00:00.000Z',
    asOf: typeof asOf === 'string' ? { value: asOf, by: 'answer' } : asOf,
    chosen: 'account.csv',
    ...head,
  });

/** One value of the account itself on one day. */
export const value = (date: string, metric: 'impressions' | 'likes', amount: number) => ({
  entity: 'account',
  date,
  metric,
  value: amount,
});
