import type { Answers, ColumnAnswers, Question } from '../exports/export-reading';

export { answerTo } from '../exports/column-answers';

/** What can be different in two columns of one table. */
const OF_COLUMN = ['dateOrder', 'decimalMark', 'monthLanguage'] as const;

export type AnswerValue = NonNullable<Answers[Question['code']]>;

/** An answer as one that is about the question's own column alone, where columns can differ. */
export function answerFor(
  { code, column }: Pick<Question, 'code' | 'column'>,
  value: AnswerValue,
): Answers {
  const said = { [code]: value };
  const isOfColumn = OF_COLUMN.some((one) => one === code);
  return column !== undefined && isOfColumn ? { columns: { [column]: said } } : said;
}

/** Two sets of answers as one; of two to the same question the later counts. */
export function mergeAnswers(before: Answers, later: Answers): Answers {
  const columns: Record<string, ColumnAnswers> = { ...before.columns };
  for (const [column, said] of Object.entries(later.columns ?? {})) {
    columns[column] = { ...columns[column], ...said };
  }
  return { ...before, ...later, ...(Object.keys(columns).length > 0 && { columns }) };
}

/** Whether the same was said, in whatever order. */
export function isSameSaid(one: object, other: object): boolean {
  const flat = (said: object): string =>
    Object.entries(said)
      .map(([key, value]: [string, unknown]) =>
        JSON.stringify([key, typeof value === 'object' && value ? flat(value) : value]),
      )
      .toSorted()
      .join(' ');
  return flat(one) === flat(other);
}
