import type { Answers, Question } from './export-reading';

/** What was said of one column: of itself, else of its whole table. */
export const answersOfColumn = ({ columns, ...table }: Answers, column: string): Answers => ({
  ...table,
  ...columns?.[column],
});

/** The answer that was given to a question; `undefined` where there is none. */
export const answerTo = (
  { code, column }: Pick<Question, 'code' | 'column'>,
  answers: Answers,
): Answers[Question['code']] =>
  column === undefined ? answers[code] : answersOfColumn(answers, column)[code];
