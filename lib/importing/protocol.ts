import type { Problem } from '../domain/problem';
import type {
  ExportAccount,
  ExportReading,
  ExportSource,
  Inferred,
  Period,
  TableSource,
  UnknownTable,
} from '../exports/export-reading';
import type { Mapping } from '../exports/mapping';
import type { MetricId } from '../measure/metrics';
import type { AnswersByTable } from './table-key';

/** How a file is to be read. */
export interface ReadingOptions {
  /** The user's own day, `YYYY-MM-DD`. */
  today: string;
  language: string;
  answers: AnswersByTable;
  mappings: readonly Mapping[];
}

/** What one metric of a table is about, and how many values there are. */
export interface MetricCount {
  metric: MetricId;
  of: 'account' | 'post' | 'part';
  values: number;
}

/** What a table holds, without the numbers themselves: those stay where they were read. */
export interface TableSummary extends Pick<
  ExportReading,
  'format' | 'inferred' | 'questions' | 'answered' | 'refused' | 'warnings' | 'postsCover'
> {
  network?: ExportSource;
  /** The file's name inside an archive, and the table's in the file. */
  file: string;
  table?: string;
  /** The key of the answers that it is read with; tables that one of the file was split into share it. */
  readAs: string;
  /** The table that it is one account's part of. */
  splitFrom?: TableSource;
  account?: ExportAccount;
  period?: Period;
  metrics: MetricCount[];
  values: number;
  posts: number;
  unknown?: UnknownTable;
  mapping?: Mapping;
}

/** What becomes of one table. */
export interface TableChoice {
  file: number;
  /** Its place among the tables of the file. */
  table: number;
  brandId: string;
  /** Empty for the brand's website. */
  accountId: string;
  /** The day on which lifetime totals stood like this, and what it is known from. */
  asOf: Inferred;
  /** The ids of earlier imports of this table, whose place it takes. */
  replaces: readonly string[];
}

/** What the page asks of the worker that holds the files. */
export type Ask =
  | { what: 'read'; file: number; blob: File; options: ReadingOptions }
  | { what: 'forget'; file: number }
  | { what: 'import'; choices: readonly TableChoice[] }
  | { what: 'stop' };

/** What the worker tells the page. */
export type Told =
  | { what: 'reading'; file: number; share: number }
  | { what: 'read'; file: number; hash: string; tables: TableSummary[] }
  | { what: 'importing'; share: number }
  | { what: 'imported'; ids: readonly string[]; already: number; counted: number; replaced: number }
  | { what: 'not-imported'; problem: Problem }
  | { what: 'stopped' };
