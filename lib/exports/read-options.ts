import type { Answers, TableSource } from './export-reading';
import { LIMITS, type Limits } from './limits';
import type { Mapping } from './mapping';

export interface ReadOptions {
  /** The user's own day, `YYYY-MM-DD`; a longer ISO text counts by its first ten characters. */
  today: string;
  /** The language that the user's platforms probably speak, such as "tr". Settles only what is left open. */
  language?: string;
  /** What the user said about a table of the file. */
  answersOf?: (table: TableSource) => Answers;
  /** Remembered mappings of tables that no format knows. */
  mappings?: readonly Mapping[];
  limits?: Limits;
  /** Called with how much is read, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Asked between the steps. Reading stops as soon as it is aborted. */
  signal?: { readonly aborted: boolean };
}

/** The options that reading a table needs, all of them there. */
export interface TableContext {
  today: string;
  language: string | undefined;
  answers: Answers;
  limits: Limits;
}

/** The same for a file, before it is known which tables it has. */
export interface FileContext extends Omit<TableContext, 'answers'> {
  answersOf: (table: TableSource) => Answers;
  mappings: readonly Mapping[];
}

/** The options with what is not said filled in. Throws a `RangeError` for a `today` that is no day. */
export function contextOf(options: ReadOptions): FileContext {
  const { today, language, answersOf = () => ({}), mappings = [], limits = LIMITS } = options;
  const day = today.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError('today has to be YYYY-MM-DD');
  return { today: day, language, answersOf, mappings, limits };
}

export const contextOfTable = (
  { today, language, answersOf, limits }: FileContext,
  table: TableSource,
): TableContext => ({ today, language, answers: answersOf(table), limits });
