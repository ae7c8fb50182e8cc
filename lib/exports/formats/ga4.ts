import { metric, type SheetFormat, type TableFormat, type TablePart } from '../define-format';
import type { Window } from '../export-reading';
import { addDays, calendarDay } from '../rules/calendar-day';
import { normaliseName } from '../rules/normalise-name';
import { isBlank, type Row, textOf } from '../sheet';

const METRIC_COLUMNS = [
  metric('users', 'Total users', 'Users'),
  metric('active-users', 'Active users'),
  metric('new-users', 'New users'),
  metric('sessions', 'Sessions'),
  metric('engaged-sessions', 'Engaged sessions'),
  metric('page-views', 'Views'),
  metric('events', 'Event count'),
  metric('key-events', 'Key events'),
  metric('conversions', 'Conversions'),
  metric('revenue', 'Total revenue'),
];

/** Rates that their parts give as well. GA4's engagement rate is another thing than everybody else's. */
const RATES = [
  'Event count per user',
  'Engagement rate',
  'Average engagement time per session',
  'Events per session',
  'Session key event rate',
];

const NTH_DAY = 'nth day';
const isComment = (row: Row | undefined): boolean => textOf(row?.[0]).trim().startsWith('#');

/** The eight digits at the end of "# Start date: 20260101", in whatever language. */
function commentDay(row: Row): string | undefined {
  const [, year, month, day] = /^#.*\b(\d{4})(\d{2})(\d{2})$/.exec(textOf(row[0]).trim()) ?? [];
  return calendarDay(Number(year), Number(month), Number(day));
}

const property = (row: Row): string | undefined =>
  /^#\s*Property:\s*(.+)$/i.exec(row.map(textOf).join(',').replace(/,+$/, ''))?.[1]?.trim();

function formatOf(header: Row): TableFormat {
  const name = textOf(header[0]).trim();
  const isByDay = [NTH_DAY, 'date'].includes(normaliseName(name));
  const kind = normaliseName(name.replaceAll(/\(.*?\)/g, '')).replaceAll(/\W+/g, '-');
  return {
    id: 'ga4',
    network: 'website',
    rowIs: isByDay ? 'day' : 'part',
    signature: [[name]],
    fields: isByDay ? { date: [name] } : { part: [name] },
    ...(!isByDay && { part: kind, undated: 'period' as const }),
    metrics: METRIC_COLUMNS,
    ignored: RATES,
    totals: ['', 'Total', 'Totals', 'Grand total', 'Toplam'],
  };
}

/** "0003" in the place of a day is the third day after the first. */
const datedRow = (row: Row, { from }: Window): Row => {
  const nth = textOf(row[0]).trim();
  return /^\d{1,4}$/.test(nth) ? [addDays(from, Number(nth)), ...row.slice(1)] : row;
};

function tablePart(rows: readonly Row[], headerAt: number, window: Window | undefined): TablePart {
  const header = rows[headerAt - 1] ?? [];
  const behind = rows.slice(headerAt);
  const end = behind.findIndex((row) => isBlank(row) || isComment(row));
  const own = end === -1 ? behind : behind.slice(0, end);
  const isNth = normaliseName(textOf(header[0])) === NTH_DAY && window !== undefined;
  return {
    format: formatOf(header),
    headerAt,
    header,
    rows: isNth ? own.map((row) => datedRow(row, window)) : own,
    title: textOf(header[0]).trim(),
    ...(window && { window }),
  };
}

/**
 * Google Analytics 4 > Share > Download CSV: lines of comments, then a table; a snapshot has many of both. A table
 * without days of its own belongs to those above it.
 */
const format: SheetFormat = {
  id: 'ga4',
  matches: (head) => {
    const first = head.find((row) => !isBlank(row));
    return isComment(first) && head.some((row) => commentDay(row) !== undefined);
  },
  parts: (rows) => {
    const parts: TablePart[] = [];
    let days: string[] = [];
    let name: string | undefined;
    let isInTable = false;
    for (const [index, row] of rows.entries()) {
      if (isComment(row)) {
        const day = commentDay(row);
        if (day !== undefined) days = days.length === 2 ? [day] : [...days, day];
        name = property(row) ?? name;
      } else if (!isBlank(row) && !isInTable) {
        const [from, to] = days;
        const window = from !== undefined && to !== undefined ? { from, to } : undefined;
        const part = tablePart(rows, index + 1, window);
        parts.push({ ...part, ...(name !== undefined && { account: { name } }) });
      }
      isInTable = !isComment(row) && !isBlank(row);
    }
    return parts;
  },
};

export default format;
