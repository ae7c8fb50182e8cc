import type { RowRefusal } from './finding-codes';
import type { TableState } from './table-state';
import { readValues } from './read-values';
import { isMissing } from './rules/missing';
import { normaliseName } from './rules/normalise-name';
import type { Row } from './sheet';

type Dated = { date: string; from?: string } | { refused: RowRefusal } | undefined;

/** The day of a row, or why it has none; `undefined` where the file's period is asked for. */
function dated(state: TableState, row: Row): Dated {
  const { columns } = state;
  if (!columns.matched.fields.date) return state.days.undated;
  const read = columns.date(row, 'date');
  if (!read) return { refused: 'date-missing' };
  return 'day' in read ? { date: read.day } : read;
}

const MAX_PART_NAME = 100;

/** `account`, or the part that the row is about, such as `country:TR`. */
function entityOf({ part, columns }: TableState, row: Row): string | undefined {
  const { part: column } = columns.matched.fields;
  if (!column) return 'account';
  const own = columns.text(row, 'part');
  // A profile may have no code of its own.
  const name = (isMissing(own) ? columns.text(row, 'accountName') : own).slice(0, MAX_PART_NAME);
  if (isMissing(name)) return undefined;
  return `${part.format.part ?? normaliseName(column.name).replaceAll(' ', '-')}:${name}`;
}

/** What a column is about within what the row is about. */
const joined = (entity: string, own: string): string => {
  if (own === '') return entity;
  return entity === 'account' ? own : `${entity}/${own}`;
};

/** Reads a row of values that are not a post's: the account on a day, or a part of the whole. */
export function readValueRow(state: TableState, row: Row, at: number): void {
  const { columns, refused, collected } = state;
  if (columns.isTotal(row)) return;
  const day = dated(state, row);
  if (!day) return;
  if ('refused' in day) {
    const value = columns.text(row, 'date');
    refused.add(day.refused, columns.matched.fields.date?.name, { row: at, value });
    return;
  }
  const entity = entityOf(state, row);
  if (entity === undefined) {
    refused.add('part-without-name', columns.matched.fields.part?.name, { row: at });
    return;
  }
  const name = columns.text(row, 'partName').slice(0, MAX_PART_NAME);
  const named = isMissing(name) ? {} : { name };
  for (const [own, values] of readValues(state, row, at)) {
    collected.addRow({ entity: joined(entity, own), ...named, ...day, metrics: values }, at);
  }
}
