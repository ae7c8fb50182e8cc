/** Why a file was not read at all. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'html-table'
  | 'xml-table'
  | 'open-document'
  | 'password-protected'
  | 'zip-broken'
  | 'zip-too-large'
  | 'zip-too-many-entries'
  | 'zip-in-zip'
  | 'zip-method-unknown'
  | 'xlsx-broken'
  | 'xls-broken'
  | 'xls-too-old'
  | 'no-table'
  | 'stopped'
  | 'unexpected';

/** Why a row was not read. */
export type RowRefusal =
  | 'row-cut-off'
  | 'row-too-long'
  | 'quote-never-closed'
  | 'too-many-rows'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-impossible'
  | 'date-ambiguous'
  | 'date-in-future'
  | 'post-without-key'
  | 'part-without-name'
  | 'conflicting-rows';

/** Why one value was not read. The rest of its row was. */
export type ValueRefusal =
  | 'id-destroyed'
  | 'number-became-date'
  | 'number-rounded'
  | 'number-ambiguous'
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'too-large-number'
  | 'share-over-one'
  | 'spreadsheet-error';

export type RefusalCode = FileRefusal | RowRefusal | ValueRefusal;

export type WarningCode =
  | 'no-rows'
  | 'duplicate-row'
  | 'column-twice'
  | 'column-unread'
  | 'several-accounts'
  | 'below-threshold'
  | 'nul-bytes'
  | 'days-missing'
  | 'kind-unknown'
  | 'series-break';

export interface Example {
  /** The row's number in the file, from 1, as a spreadsheet shows it. */
  row?: number;
  /** Cut short. */
  value?: string;
}

/** Everything of one code in one column together: a file of 500,000 bad rows is one finding with a few examples. */
export interface Finding<Code extends string = RefusalCode | WarningCode> {
  code: Code;
  column?: string;
  count: number;
  examples: Example[];
}
