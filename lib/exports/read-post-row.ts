import type { Values } from './collected';
import type { ExportPost, PostKind } from './export-reading';
import { accountKey } from './read-account';
import type { TableState } from './table-state';
import { readValues } from './read-values';
import type { DateRead } from './rules/date-column';
import { normaliseName } from './rules/normalise-name';
import type { Row } from './sheet';
import { isLifetime } from './table-columns';

const TITLE_CHARS = 100;

function idOf(state: TableState, row: Row, at: number, permalink: string): string | undefined {
  const { columns, part, refused } = state;
  const read = columns.ids.read(columns.cell(row, 'id'));
  if (read && 'id' in read) return read.id;
  if (read) {
    const value = columns.text(row, 'id');
    refused.add(read.refused, columns.matched.fields.id?.name, { row: at, value });
  }
  return part.format.idInLink?.exec(permalink)?.[1];
}

function kindOf(state: TableState, row: Row, at: number): PostKind | undefined {
  const value = state.columns.text(row, 'kind');
  const [start, begun] = state.part.format.kindBegins ?? [];
  if (start !== undefined) return value.startsWith(start) ? begun : undefined;
  const kind = state.part.format.kinds?.[normaliseName(value)];
  if (!kind && value !== '' && state.part.format.kinds) {
    state.warnings.add('kind-unknown', state.columns.matched.fields.kind?.name, { row: at, value });
  }
  return kind;
}

/** The moment of publishing. One that lies ahead is `false` and refuses the row: a file of the past cannot know it. */
function publishedAt(state: TableState, row: Row, at: number): string | false | undefined {
  const read = state.columns.date(row, 'publishedAt');
  if (!read) return undefined;
  if ('day' in read) return read.time ? `${read.day}T${read.time}` : read.day;
  const value = state.columns.text(row, 'publishedAt');
  state.refused.add(read.refused, state.columns.matched.fields.publishedAt?.name, {
    row: at,
    value,
  });
  return read.refused === 'date-in-future' ? false : undefined;
}

/**
 * The day that a row's numbers are of; `undefined` where they are of the post's whole life or the file's period. A
 * format that has days only has no such rows.
 */
function dayOf(state: TableState, row: Row): DateRead {
  const { columns, part } = state;
  if (!columns.matched.fields.date) return undefined;
  const read = isLifetime(columns.text(row, 'date')) ? undefined : columns.date(row, 'date');
  return read ?? (part.format.covers === 'lifetime' ? undefined : { refused: 'date-missing' });
}

/** Reads a row about a post, or about a post on one day. */
export function readPostRow(state: TableState, row: Row, at: number): void {
  const { columns, refused } = state;
  if (columns.isTotal(row)) return;
  const day = dayOf(state, row);
  const published = publishedAt(state, row, at);
  if (published === false) return;
  if (day && 'refused' in day) {
    const value = columns.text(row, 'date');
    refused.add(day.refused, columns.matched.fields.date?.name, { row: at, value });
    return;
  }
  const permalink = columns.text(row, 'permalink');
  const id = idOf(state, row, at, permalink);
  const key = id ?? permalink;
  if (key === '') {
    refused.add('post-without-key', undefined, { row: at });
    return;
  }
  const account = state.accounts.size > 1 ? accountKey(state, row) : '';
  const kind = kindOf(state, row, at);
  const title = columns.text(row, 'title').slice(0, TITLE_CHARS);
  const post: Omit<ExportPost, 'metrics'> = {
    ...(id !== undefined && { id }),
    ...(permalink !== '' && { permalink }),
    ...(published !== undefined && { publishedAt: published }),
    ...(kind && { kind }),
    ...(title !== '' && { title }),
    ...(account !== '' && { account }),
  };
  addPost(state, key, post, day?.day, row, at);
}

function addPost(
  state: TableState,
  key: string,
  post: Omit<ExportPost, 'metrics'>,
  day: string | undefined,
  row: Row,
  at: number,
): void {
  const { collected } = state;
  const metrics: Values = readValues(state, row, at).get('') ?? {};
  if (day === undefined) {
    collected.addPost(key, { ...post, metrics }, at);
    return;
  }
  // A post's length is no number of a day.
  const { duration, ...ofDay } = metrics;
  if (!collected.hasPost(key)) {
    collected.addPost(key, { ...post, metrics: duration === undefined ? {} : { duration } }, at);
  }
  collected.addRow({ entity: `post:${key}`, date: day, metrics: ofDay }, at);
}
