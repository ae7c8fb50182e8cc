import type { ExportReading } from './export-reading';
import type { FileRefusal } from './finding-codes';

/** The reading of a file of which nothing could be read. */
export const refusedFile = (file: string, code: FileRefusal): ExportReading => ({
  format: 'unknown',
  source: { file },
  rows: [],
  posts: [],
  inferred: [],
  questions: [],
  refused: [{ code, count: 1, examples: [] }],
  warnings: [],
});
