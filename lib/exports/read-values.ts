import type { MetricId } from '../measure/metrics';
import { METRICS } from '../measure/metrics';
import type { Values } from './collected';
import type { MatchedMetric } from './match-columns';
import { clockSeconds, metricValue } from './rules/metric-value';
import type { NumberColumn, NumberRead } from './rules/number-column';
import { type Cell, type Row, textOf } from './sheet';
import type { TableState } from './table-state';

const SECONDS_PER: Readonly<Record<string, number>> = { seconds: 1, hours: 3600 };

/** A duration that is written as a clock; its unit is then not the column's. */
function clockValue(cell: Cell, metric: MetricId): number | undefined {
  const per = SECONDS_PER[METRICS[metric].unit];
  const seconds = per === undefined || typeof cell === 'number' ? undefined : clockSeconds(cell);
  return per === undefined || seconds === undefined ? undefined : seconds / per;
}

function readCell(
  state: TableState,
  { column, name }: MatchedMetric,
  numbers: NumberColumn,
  cell: Cell,
  row: number,
): number | undefined {
  const clock = clockValue(cell, column.metric);
  if (clock !== undefined) return clock;
  const read: NumberRead = numbers.read(cell);
  if (!read) return undefined;
  const isPercentage = typeof cell === 'string' && cell.includes('%');
  const judged =
    'value' in read
      ? metricValue(read.value, column, isPercentage, state.part.format.corrections ?? false)
      : read;
  if ('value' in judged) return judged.value;
  const example = { row, value: textOf(cell) };
  if (judged.refused === 'below-threshold') state.warnings.add('below-threshold', name, example);
  else state.refused.add(judged.refused, name, example);
  return undefined;
}

/** Of a column that a file has twice the first value that is not zero counts; a zero only if there is nothing else. */
function readMetric(
  state: TableState,
  metric: MatchedMetric,
  columns: readonly NumberColumn[],
  row: Row,
  at: number,
): number | undefined {
  const [only, other] = columns;
  if (only && !other) return readCell(state, metric, only, row[metric.at[0] ?? 0] ?? '', at);
  const values = metric.at.flatMap((place, index) => {
    const numbers = columns[index];
    const value = numbers && readCell(state, metric, numbers, row[place] ?? '', at);
    return value === undefined ? [] : [value];
  });
  if (new Set(values).size > 1) {
    state.warnings.add('column-twice', metric.name, { row: at, value: values.join(' ') });
  }
  return values.find((value) => value !== 0) ?? values[0];
}

/** The values of a row by what they are about; `''` is what the row itself is about. */
export function readValues(state: TableState, row: Row, at: number): Map<string, Values> {
  const byEntity = new Map<string, Values>();
  let values: Values | undefined;
  let entity: string | undefined;
  for (const [metric, columns] of state.columns.numbers) {
    const value = readMetric(state, metric, columns, row, at);
    if (value === undefined) continue;
    // Most tables are about one thing a row.
    if (!values || entity !== metric.column.entity) {
      ({ entity } = metric.column);
      values = byEntity.get(entity ?? '') ?? {};
      byEntity.set(entity ?? '', values);
    }
    values[metric.column.metric] = value;
  }
  return byEntity;
}
