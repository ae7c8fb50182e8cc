import { SERIES_BREAKS } from '../measure/metrics';
import type { ExportAccount, ExportPost, ExportReading, ExportRow, Period } from './export-reading';
import { inferredOf, questionsOf } from './table-remarks';
import { sourceOf } from './table-source';
import type { TableState } from './table-state';
import { addDays } from './rules/calendar-day';
import type { Sheet } from './sheet';

/** First and last day of rows and posts together. */
function daysCovered(rows: readonly ExportRow[], posts: readonly ExportPost[]): Period | undefined {
  let from: string | undefined;
  let to: string | undefined;
  const widen = (day: string): void => {
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  };
  for (const row of rows) widen(row.date);
  if (rows.length === 0) {
    for (const { publishedAt } of posts) {
      if (publishedAt !== undefined) widen(publishedAt.slice(0, 10));
    }
  }
  return from === undefined || to === undefined ? undefined : { from, to, by: 'rows' };
}

const accountInName = ({ part, files }: TableState): ExportAccount | undefined => {
  const pattern = part.format.handleInName;
  const handle = pattern && files.map((name) => pattern.exec(name)?.[1]).find(Boolean);
  return handle === undefined ? undefined : { handle };
};

function accountOf(state: TableState): ExportAccount | undefined {
  const [first, second] = state.accounts.values();
  if (!second) return first ?? state.part.account ?? accountInName(state);
  for (const value of state.accounts.keys()) {
    state.warnings.add('several-accounts', undefined, { value });
  }
  return undefined;
}

/** A day without a row is no zero: nobody knows what it held. Told for series by the day only. */
function warnOfMissingDays(state: TableState, rows: readonly ExportRow[], period: Period): void {
  if (state.part.format.rowIs !== 'day' || !state.columns.matched.fields.date) return;
  const days = new Set(rows.map(({ date }) => date));
  if (days.size === 0) return;
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    if (!days.has(day)) state.warnings.add('days-missing', undefined, { value: day });
  }
}

/** Without the zeros of hours that had not come yet; nobody counted them. */
function withoutFilledUp(state: TableState, rows: ExportRow[]): ExportRow[] {
  if (!state.part.format.fillsNewestDay) return rows;
  const newest = rows.reduce((last, { date }) => (date > last ? date : last), '');
  return rows.filter(({ date, value }) => date !== newest || value !== 0);
}

/** A file that carries a metric which was since replaced: its series ends, and the new one does not go on with it. */
function warnOfBreaks({ columns, part, warnings }: TableState): void {
  const metrics = new Set(columns.matched.metrics.map(({ column }) => column.metric));
  for (const { id, networks, before } of SERIES_BREAKS) {
    if (networks.some((network) => network === part.format.network) && metrics.has(before)) {
      warnings.add('series-break', undefined, { value: id });
    }
  }
}

/** Puts together what was read of one table. */
export function describeReading(sheet: Sheet, state: TableState): ExportReading {
  const { part, columns, collected, refused, warnings, context } = state;
  const rows = withoutFilledUp(state, collected.rows());
  const posts = collected.posts();
  const period = state.days.period ?? daysCovered(rows, posts);
  const account = accountOf(state);
  const network = part.format.network ?? context.answers.network;
  if (period) warnOfMissingDays(state, rows, period);
  for (const name of columns.matched.unread) warnings.add('column-unread', name);
  warnOfBreaks(state);
  return {
    format: part.format.id,
    ...(network !== undefined && { network }),
    source: sourceOf(sheet, part.title),
    ...(account && { account }),
    ...(period && { period }),
    rows,
    posts,
    ...(posts.length > 0 && part.format.covers && { postsCover: part.format.covers }),
    inferred: [...sheet.inferred, ...inferredOf(state)],
    ...questionsOf(state),
    refused: refused.list(),
    warnings: warnings.list(),
  };
}
