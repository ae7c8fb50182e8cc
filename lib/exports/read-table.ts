import { Collected } from './collected';
import { metric, type TableFormat, type TablePart } from './define-format';
import { describeReading } from './describe-reading';
import type { Answers, ExportReading } from './export-reading';
import type { RefusalCode, WarningCode } from './finding-codes';
import { Findings } from './findings';
import { matchColumns } from './match-columns';
import { noteAccount } from './read-account';
import type { TableContext } from './read-options';
import { readPostRow } from './read-post-row';
import { readValueRow } from './read-value-row';
import type { Sheet } from './sheet';
import { TableColumns } from './table-columns';
import { tableDays } from './table-days';
import { tableRows } from './table-rows';
import type { TableState } from './table-state';

/** The format with the metric that the user has chosen for it. */
const chosen = (format: TableFormat, answers: Answers): TableFormat =>
  format.choice && answers.metric
    ? { ...format, metrics: [metric(answers.metric, format.choice.column)] }
    : format;

const NOTHING = { fields: {}, metrics: [], unread: [], known: 0 };

function stateOf(sheet: Sheet, part: TablePart, context: TableContext): TableState {
  const format = chosen(part.format, context.answers);
  const refused = new Findings<RefusalCode>();
  const warnings = new Findings<WarningCode>();
  const days = tableDays(part, sheet, context);
  const matched = matchColumns(format, part.header) ?? NOTHING;
  return {
    part: { ...part, format },
    context,
    files: sheet.files,
    days,
    columns: new TableColumns(matched, part, days, context),
    collected: new Collected(refused, warnings),
    refused,
    warnings,
    accounts: new Map(),
  };
}

/**
 * Reads one table in two passes over its rows: the first looks at whole columns, the second reads cells. Yields how
 * much is done, from 0 to 1.
 */
export function* readTable(
  sheet: Sheet,
  part: TablePart,
  context: TableContext,
): Generator<number, ExportReading> {
  const state = stateOf(sheet, part, context);
  const { columns, refused, warnings } = state;
  let count = 0;
  for (const { share, rows } of tableRows(sheet, state, () => undefined)) {
    for (const { row } of rows) {
      columns.look(row);
      if (!columns.isTotal(row)) noteAccount(state, row);
    }
    count += rows.length;
    yield share / 2;
  }
  columns.decide();
  if (count === 0) warnings.add('no-rows');
  if (sheet.nul) warnings.add('nul-bytes');
  const read = part.format.rowIs === 'post' ? readPostRow : readValueRow;
  const refuse = (code: RefusalCode, row: number) => refused.add(code, undefined, { row });
  for (const { share, rows } of tableRows(sheet, state, refuse)) {
    for (const { row, at } of rows) read(state, row, at);
    yield 0.5 + share / 2;
  }
  return describeReading(sheet, state);
}
