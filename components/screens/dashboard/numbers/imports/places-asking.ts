import { answerFor, type AnswerValue, mergeAnswers } from '@/lib/importing/answers';
import type { TableSummary } from '@/lib/importing/protocol';
import type { AnswersByTable } from '@/lib/importing/table-key';
import type { DeskFile } from '@/lib/live/import-desk';

export type Question = TableSummary['questions'][number];
type Answers = AnswersByTable[string];

/** A question where it is asked: of a table, or of one of its columns. */
export interface AskingPlace {
  /** The key of the table's answers. */
  readAs: string;
  question: Question;
}

/** Whether one answer can be right for both: what a column counts is asked of that very column and title only. */
const isSame = (one: Question, other: Question): boolean =>
  one.code === other.code &&
  one.options.join() === other.options.join() &&
  (one.code !== 'metric' ||
    (one.column === other.column && one.examples.join() === other.examples.join()));

const nameOf = ({ readAs, question: { code, column } }: AskingPlace): string =>
  JSON.stringify([readAs, code, column]);

/** Where in a file the very same thing is asked or was answered, this place first and each place once. */
export function placesAsking(
  question: Question,
  { readAs }: TableSummary,
  { tables }: DeskFile,
): readonly AskingPlace[] {
  const all = tables.flatMap((table) =>
    [...table.questions, ...(table.answered ?? [])]
      .filter((one) => isSame(one, question))
      .map((one) => ({ readAs: table.readAs, question: one })),
  );
  const places = [{ readAs, question }, ...all];
  return [...new Map(places.map((place) => [nameOf(place), place])).values()];
}

/** One answer for several places, as what is said of each table. */
export function answersAt(places: readonly AskingPlace[], value: AnswerValue): AnswersByTable {
  const answers: Record<string, Answers> = {};
  for (const { readAs, question } of places) {
    answers[readAs] = mergeAnswers(answers[readAs] ?? {}, answerFor(question, value));
  }
  return answers;
}
