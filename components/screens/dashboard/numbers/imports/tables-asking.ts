import type { DeskFile } from '@/lib/live/import-desk';
import type { TableSummary } from '@/lib/importing/protocol';

type Question = TableSummary['questions'][number];

/** Whether one answer can be right for both: what a column counts is asked of that very column and title only. */
const isSame = (one: Question, other: Question): boolean =>
  one.code === other.code &&
  one.options.join() === other.options.join() &&
  (one.code !== 'metric' ||
    (one.column === other.column && one.examples.join() === other.examples.join()));

/** The keys of the tables of a file that ask the very same thing, this table's first. */
export const tablesAsking = (
  question: Question,
  { readAs }: TableSummary,
  { tables }: DeskFile,
): readonly string[] => [
  ...new Set([
    readAs,
    ...tables
      .filter(({ questions }) => questions.some((one) => isSame(one, question)))
      .map((table) => table.readAs),
  ]),
];
