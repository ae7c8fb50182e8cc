import { METRICS } from '../measure/metrics';
import { answerTo } from './column-answers';
import type { ExportReading, Inferred, Question } from './export-reading';
import { currencyIn } from './match-columns';
import type { TableState } from './table-state';

/** The day that undated levels are taken to be of. Only what the file says or the user answered is sure. */
function asOf({ part, days }: TableState): Inferred[] {
  if (part.format.undated !== 'as-of' || !days.undated) return [];
  const by = days.exported?.by ?? days.period?.by ?? 'today';
  const isSure = by === 'answer' || days.exported?.by === 'file';
  const value = days.undated.date;
  return [{ code: 'as-of', value, by, ...(!isSure && { confirm: true as const }) }];
}

/** What was found out about a table, with what it was found out from. */
export function inferredOf(state: TableState): Inferred[] {
  const { columns } = state;
  const found = [...columns.dates.values()].flatMap((column) => column.inferred());
  for (const numbers of columns.numbers.values()) {
    found.push(...numbers.flatMap((column) => column.inferred() ?? []));
  }
  for (const { column, name } of columns.matched.metrics) {
    const currency = METRICS[column.metric].unit === 'money' ? currencyIn(name) : undefined;
    if (currency) found.push({ code: 'currency', value: currency, column: name, by: 'header' });
  }
  const { name: column = '' } = columns.matched.fields.date ?? {};
  for (const value of columns.lifetime) {
    if (value.toLowerCase() === 'lifetime') continue;
    found.push({ code: 'lifetime', value, column, by: 'values', confirm: true });
  }
  return [...found, ...asOf(state)];
}

/** What only a person can say about a table, whether it was answered or not. */
function asked({ columns, part, days }: TableState): Question[] {
  const { format, title } = part;
  const found = [...columns.dates.values()].flatMap((column) => column.asked());
  for (const numbers of columns.numbers.values()) {
    // A name that stands there twice is one column of which the first filled cell counts.
    found.push(...numbers.flatMap((column) => column.asked() ?? []).slice(0, 1));
  }
  if (!format.network) {
    found.push({ code: 'network', options: format.networks ?? [], examples: [] });
  }
  if (format.choice) {
    const { column, metrics: options } = format.choice;
    found.push({ code: 'metric', column, options, examples: title === undefined ? [] : [title] });
  }
  if (format.undated === 'period' && (days.period?.by ?? 'answer') === 'answer') {
    found.push({ code: 'period', options: [], examples: [] });
  }
  return found;
}

/**
 * What is still to be said about a table, and what was said. Until a question is answered, the values that depend on it
 * are not read.
 */
export function questionsOf(state: TableState): Pick<ExportReading, 'questions' | 'answered'> {
  const { open = [], said } = Object.groupBy(asked(state), (question) =>
    answerTo(question, state.context.answers) === undefined ? 'open' : 'said',
  );
  return { questions: open, ...(said && { answered: said }) };
}
