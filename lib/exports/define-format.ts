import type { MetricId } from '../measure/metrics';
import type { DateOrder, ExportAccount, ExportSource, PostKind, Window } from './export-reading';
import type { Field } from './field';
import type { Row, SheetEnd } from './sheet';

/** Names that one column has had, over the years and in several languages. */
export type Names = readonly string[];

export interface MetricColumn {
  metric: MetricId;
  names: Names;
  /** The header says that the numbers are percentages. */
  percent?: true;
  /** What the numbers are divided by to have the metric's own unit. */
  per?: number;
  /** What the number is about, where that is not what the row is about. */
  entity?: string;
}

/** One kind of table. Columns are found by their names, never by their place. */
export interface TableFormat {
  id: string;
  /** Missing where the table does not say which of its platform's networks it is about. */
  network?: ExportSource;
  /** The networks that it may be about, where it does not say. */
  networks?: readonly ExportSource[];
  /** Whether a row is the account on one day, a post, or a part of the whole. */
  rowIs: 'day' | 'post' | 'part';
  /** A header of this format has one of the names of each of these. */
  signature: readonly Names[];
  /** A header with any other column is another format. */
  exact?: true;
  fields: Partial<Record<Field, Names>>;
  metrics: readonly MetricColumn[];
  /** A column whose metric the table does not say in known words, and what it may be. */
  choice?: { column: string; metrics: readonly MetricId[] };
  /** Columns that are known and left alone: captions, settings, and rates that their parts give as well. */
  ignored?: Names;
  /**
   * What parts are called, such as `country`. Without it the first column's own name says so, as where the user has
   * chosen the dimension of the export.
   */
  part?: string;
  /** Day and month in the platform's own files. */
  dateOrder?: DateOrder;
  /** Recent days are corrected with negative values. */
  corrections?: true;
  /** The first field of rows that sum up the others. */
  totals?: Names;
  /** What the platform calls kinds of posts, by normalised name. */
  kinds?: Readonly<Record<string, PostKind>>;
  /** What the beginning of the text in the `kind` column says of it, where it is not a word. The text is not kept. */
  kindBegins?: readonly [start: string, kind: PostKind];
  /** Finds a post's id in its link; the first group is the id. */
  idInLink?: RegExp;
  /** Whether a post's numbers are of its whole life or of the file's period. */
  covers?: 'lifetime' | 'period';
  /** Rows without a date are of the whole period, or a level on the day of the export. */
  undated?: 'period' | 'as-of';
  /** The hours of the newest day that are still to come stand there with zeros. */
  fillsNewestDay?: true;
  /** A second row of headers stands under the first. */
  secondHeader?: true;
  /** The account's handle in the file's name; the first group. */
  handleInName?: RegExp;
}

/** One table of a sheet, found and cut out. */
export interface TablePart {
  format: TableFormat;
  /** The number of the header's row, from 1. */
  headerAt: number;
  header: Row;
  /** The rows behind the header; without them it is all that follow it in the sheet. */
  rows?: readonly Row[];
  title?: string;
  /** How the rows end, where they are the last ones of the sheet. */
  end?: SheetEnd;
  window?: Window;
  exported?: string;
  account?: ExportAccount;
}

/** A format whose sheets hold several tables, or tables that lie on their side. */
export interface SheetFormat {
  id: string;
  /** Whether it is this one, by the first rows and the sheet's name. */
  matches: (head: readonly Row[], sheetName: string | undefined) => boolean;
  /** Its tables. Row numbers that no longer fit are given up. */
  parts: (rows: readonly Row[]) => TablePart[];
  /** The days that a sheet names for its whole workbook. */
  window?: (head: readonly Row[]) => Window | undefined;
}

/** A metric and the names of its column. */
export const metric = (id: MetricId, ...names: string[]): MetricColumn => ({ metric: id, names });

/** The same, of numbers that the header calls percentages. */
export const percent = (id: MetricId, ...names: string[]): MetricColumn => ({
  metric: id,
  names,
  percent: true,
});
