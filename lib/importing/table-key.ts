import type { Answers, TableSource } from '../exports/export-reading';

/** What the user said about the tables of one file, by `tableKey`. */
export type AnswersByTable = Readonly<Record<string, Answers>>;

/** Names a table among those of its file, each time that the file is read. */
export const tableKey = ({ file, table }: TableSource): string => JSON.stringify([file, table]);
