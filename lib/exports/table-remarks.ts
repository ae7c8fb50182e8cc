import { METRICS } from '../measure/metrics';
import type { Inferred, Question } from './export-reading';
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
  const { columns, context } = state;
  const { decimalMark } = context.answers;
  const found = [...columns.dates.values()].flatMap((column) => column.inferred());
  for (const numbers of columns.numbers.values()) {
    found.push(...numbers.flatMap((column) => column.inferred(decimalMark) ?? []));
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

/** What only a person can say about a table. Until it is said, the values that depend on it are not read. */
export function questionsOf({ columns, part, days, context }: TableState): Question[] {
  const { decimalMark, network, metric } = context.answers;
  const { format, title } = part;
  const found = [...columns.dates.values()].flatMap((column) => column.questions());
  for (const numbers of columns.numbers.values()) {
    found.push(...numbers.flatMap((column) => column.question(decimalMark) ?? []));
  }
  if (!format.network && !network) {
    found.push({ code: 'network', options: format.networks ?? [], examples: [] });
  }
  if (format.choice && !metric) {
    const { column, metrics: options } = format.choice;
    found.push({ code: 'metric', column, options, examples: title === undefined ? [] : [title] });
  }
  if (format.undated === 'period' && !days.period) {
    found.push({ code: 'period', options: [], examples: [] });
  }
  return found;
}
