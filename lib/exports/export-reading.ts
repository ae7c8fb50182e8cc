import type { ExportSource } from '../domain/imported';
import type { MetricId } from '../measure/metrics';
import type { Mapping } from './mapping';
import type { Finding, RefusalCode, WarningCode } from './finding-codes';

export type { ExportSource };

export type DateOrder = 'dmy' | 'mdy';
export type DecimalMark = '.' | ',';

/** Both days included. */
export interface Window {
  from: string;
  to: string;
}

export interface Period extends Window {
  /** The file's own lines, its name, its rows, or what the user answered. */
  by: 'file' | 'name' | 'rows' | 'answer';
}

export interface ExportRow {
  /** `account`, `post:<id or link>`, or a part of the whole such as `country:TR`. */
  entity: string;
  /** The readable name of a part that the file tells by an id. */
  name?: string;
  /** The day, or the last day of what the value covers, `YYYY-MM-DD`. */
  date: string;
  /** The first day, where the value covers more than one. */
  from?: string;
  metric: MetricId;
  /** Shares are fractions of one. */
  value: number;
}

export const POST_KINDS = [
  'video',
  'image',
  'carousel',
  'story',
  'link',
  'text',
  'live',
  'article',
  'poll',
  'document',
  /** An answer to somebody, which no network's own list of posts would show. */
  'reply',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

export interface ExportPost {
  id?: string;
  permalink?: string;
  /** Local time as the export writes it, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`; with a zone only where it has one. */
  publishedAt?: string;
  kind?: PostKind;
  /** A video's own title. Captions are nobody's business and are never kept. */
  title?: string;
  /** The account, where one file holds the posts of several. */
  account?: string;
  metrics: Partial<Record<MetricId, number>>;
}

export interface ExportAccount {
  id?: string;
  handle?: string;
  name?: string;
}

export type InferredCode =
  | 'encoding'
  | 'delimiter'
  | 'decimal-mark'
  | 'date-order'
  | 'year'
  | 'month-language'
  | 'as-of'
  | 'currency'
  | 'lifetime';

export interface Inferred {
  code: InferredCode;
  value: string;
  column?: string;
  /** What it was inferred from. */
  by:
    | 'bytes'
    | 'file'
    | 'format'
    | 'header'
    | 'name'
    | 'values'
    | 'window'
    | 'today'
    | 'written'
    | 'steps'
    | 'language'
    | 'import'
    | 'answer';
  /** Probable and no more: to be shown for confirmation before anything is stored. */
  confirm?: true;
}

/** What only a person can settle. Answers of the same name for this table settle it. */
export interface Question {
  code: 'dateOrder' | 'decimalMark' | 'network' | 'metric' | 'period' | 'monthLanguage';
  column?: string;
  options: readonly string[];
  /** Values that can be read in more than one way. */
  examples: readonly string[];
}

export interface ColumnAnswers {
  dateOrder?: DateOrder;
  decimalMark?: DecimalMark;
  /** The language of month names that mean different months, such as "listopad". */
  monthLanguage?: string;
}

/** What is said of a whole table holds for each of its columns of which nothing else is said. */
export interface Answers extends ColumnAnswers {
  /** By the column's name: columns are read apart, and two may be written differently. */
  columns?: Readonly<Record<string, ColumnAnswers>>;
  /** The year of the newest of the dates that are written without one. */
  year?: number;
  network?: ExportSource;
  /** What a table counts whose title says it in words that are not known. */
  metric?: MetricId;
  period?: Window;
}

/** A table that no format knows: what a column-mapping dialog needs. */
export interface UnknownTable {
  header: readonly string[];
  /** Remembers a mapping: equal for every file with these columns, in whatever order. */
  key: string;
  /** Counted where the columns are still to be said. */
  rowCount?: number;
  /** The first rows, each cell cut short. */
  sample: readonly (readonly string[])[];
}

/** One table of a file: the file, and the table's name in it where it has several. */
export interface TableSource {
  file: string;
  table?: string;
}

export interface ExportReading {
  /** The id of the format, `mapped`, or `unknown`. */
  format: string;
  network?: ExportSource;
  source: TableSource;
  account?: ExportAccount;
  period?: Period;
  rows: ExportRow[];
  posts: ExportPost[];
  /** Whether the posts' numbers are of their whole lives or of the period. */
  postsCover?: 'lifetime' | 'period';
  inferred: Inferred[];
  questions: Question[];
  /** The questions that were answered: they can be answered otherwise. */
  answered?: Question[];
  refused: Finding<RefusalCode>[];
  warnings: Finding<WarningCode>[];
  /** What its columns are is said by the user, or still to be said. */
  table?: UnknownTable;
  /** How they said that the columns are to be read. */
  mapping?: Mapping;
}
