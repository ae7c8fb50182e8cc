import { metric, type SheetFormat, type TableFormat, type TablePart } from '../define-format';
import type { Window } from '../export-reading';
import { dayInOrder, decideOrder } from '../rules/date-order';
import { dateShape } from '../rules/date-shape';
import { normaliseName } from '../rules/normalise-name';
import { type Row, textOf } from '../sheet';

/**
 * The analytics of a person's own LinkedIn posts: a workbook of five sheets. Numbers and dates are texts, and months
 * come first.
 */
const ID = 'linkedin-creator';

const SHARED = { id: ID, network: 'linkedin', dateOrder: 'mdy', signature: [] } as const;

const named = (cell: Row[number] | undefined): string => normaliseName(textOf(cell));

/** Days as this export writes them, month first unless they say otherwise. */
function daysIn(texts: readonly string[]): (string | undefined)[] {
  const dates = texts.map((text) => dateShape(text)).filter((shape) => shape.is === 'numeric');
  const decided = decideOrder(dates, { today: '9999-12-31', documented: 'mdy' });
  return dates.map((date) => decided && dayInOrder(date, decided.order));
}

/** "1/1/2026 - 3/31/2026" beside the title of the first sheet. */
function windowOf([first = []]: readonly Row[]): Window | undefined {
  if (named(first[0]) !== 'overall performance') return undefined;
  const [from, to] = daysIn(textOf(first[1]).split(' - '));
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

const discovery: TableFormat = {
  ...SHARED,
  rowIs: 'day',
  fields: {},
  metrics: [metric('impressions', 'Impressions'), metric('reach', 'Members reached')],
  undated: 'period',
};

const days: TableFormat = {
  ...SHARED,
  rowIs: 'day',
  fields: { date: ['Date'] },
  metrics: [
    metric('impressions', 'Impressions'),
    metric('engagements', 'Engagements'),
    metric('new-followers', 'New followers'),
  ],
};

const level: TableFormat = {
  ...SHARED,
  rowIs: 'day',
  fields: {},
  metrics: [metric('followers', 'Followers')],
  undated: 'as-of',
};

const posts: TableFormat = {
  ...SHARED,
  rowIs: 'post',
  fields: { permalink: ['Post URL'], publishedAt: ['Post Publish Date'] },
  idInLink: /(?:urn:li:(?:activity|share|ugcPost):|-activity-)(\d+)/,
  covers: 'period',
  metrics: [metric('engagements', 'Engagements'), metric('impressions', 'Impressions')],
};

const demographics: TableFormat = {
  ...SHARED,
  rowIs: 'part',
  fields: { part: ['Top Demographics'] },
  part: 'demographic',
  ignored: ['Value'],
  metrics: [metric('audience-share', 'Percentage')],
  undated: 'as-of',
};

const headerAt = (rows: readonly Row[], name: string): number =>
  rows.findIndex((row) => named(row[0]) === name);

/** The table behind the header whose first column has this name. */
function tableAt(rows: readonly Row[], name: string, format: TableFormat): TablePart[] {
  const index = headerAt(rows, name);
  const header = rows[index];
  return header ? [{ format, headerAt: index + 1, header, rows: rows.slice(index + 1) }] : [];
}

/** The sheet's two columns as a table with one row. */
function lying(rows: readonly Row[]): TablePart[] {
  const window = windowOf(rows);
  const [, ...values] = rows;
  return [
    {
      format: discovery,
      headerAt: 1,
      header: values.map(([name = '']) => name),
      rows: [values.map(([, value = '']) => value)],
      ...(window && { window }),
    },
  ];
}

/** Two rankings beside each other, by engagements and by impressions, as one table. */
function rankings(rows: readonly Row[]): TablePart[] {
  const index = headerAt(rows, 'post url');
  if (index === -1) return [];
  const behind = rows.slice(index + 1);
  return [
    {
      format: posts,
      headerAt: index + 1,
      header: ['Post URL', 'Post Publish Date', 'Engagements', 'Impressions'],
      rows: behind.flatMap(
        ([url = '', date = '', engagements = '', , other = '', on = '', impressions = '']) => [
          [url, date, engagements, ''],
          [other, on, '', impressions],
        ],
      ),
    },
  ];
}

/** "Total followers on 3/31/2026" with the number beside it, above the days. */
function followers(rows: readonly Row[]): TablePart[] {
  const [[title = '', total = ''] = []] = rows;
  const [exported] = daysIn(textOf(title).match(/\d{1,2}\/\d{1,2}\/\d{4}/) ?? []);
  return [
    {
      format: level,
      headerAt: 1,
      header: ['Followers'],
      rows: [[total]],
      ...(exported !== undefined && { exported }),
    },
    ...tableAt(rows, 'date', days),
  ];
}

/** The kind of a trait and the trait as one name. */
const traits = (rows: readonly Row[]): TablePart[] =>
  tableAt(rows, 'top demographics', demographics).map((part) => ({
    ...part,
    rows: (part.rows ?? []).map(([kind = '', value = '', ...rest]): Row => [
      textOf(value) === '' ? '' : `${textOf(kind)}/${textOf(value)}`,
      value,
      ...rest,
    ]),
  }));

const SHEETS: Readonly<Record<string, (rows: readonly Row[]) => TablePart[]>> = {
  discovery: lying,
  engagement: (rows) => tableAt(rows, 'date', days),
  'top posts': rankings,
  followers,
  demographics: traits,
};

/** What the first rows of each sheet have to hold: other workbooks have a sheet of that name too. */
const MARKS: Readonly<Record<string, RegExp>> = {
  discovery: /overall performance/,
  engagement: /date\|impressions\|engagements/,
  'top posts': /post url/,
  followers: /total followers on|new followers/,
  demographics: /top demographics/,
};

const format: SheetFormat = {
  id: ID,
  matches: (head, sheetName) => {
    const text = head
      .slice(0, 5)
      .map((row) => row.map(named).join('|'))
      .join('\n');
    return MARKS[normaliseName(sheetName ?? '')]?.test(text) ?? false;
  },
  // The sheet is told by its marks alone, so that its name is not needed again.
  parts: (rows) => {
    const text = rows
      .slice(0, 5)
      .map((row) => row.map(named).join('|'))
      .join('\n');
    const found = Object.keys(SHEETS).find((name) => MARKS[name]?.test(text));
    return found === undefined ? [] : (SHEETS[found]?.(rows) ?? []);
  },
  window: windowOf,
};

export default format;
