import { metric, type SheetFormat, type TableFormat, type TablePart } from '../define-format';
import { normaliseName } from '../rules/normalise-name';
import { isBlank, type Row, textOf } from '../sheet';
import type { MetricId } from '../../measure/metrics';
import type { ExportSource } from '../export-reading';

/**
 * Meta Business Suite > Insights > Overview or Results > Export: one metric by the day. Only the line above the header
 * says which metric it is, and "Primary" stays English in every language.
 */
const TITLES: Readonly<Record<string, MetricId>> = {
  'instagram follows': 'new-followers',
  'facebook follows': 'new-followers',
  follows: 'new-followers',
  takipler: 'new-followers',
  'instagram takipleri': 'new-followers',
  'instagram profile visits': 'profile-visits',
  'facebook visits': 'profile-visits',
  visits: 'profile-visits',
  'instagram link clicks': 'link-clicks',
  'facebook link clicks': 'link-clicks',
  'link clicks': 'link-clicks',
  'content interactions': 'interactions',
  interactions: 'interactions',
  etkilesim: 'interactions',
  'instagram reach': 'reach',
  'facebook reach': 'reach',
  reach: 'reach',
  erisim: 'reach',
  'instagram views': 'views',
  'facebook views': 'views',
  views: 'views',
  goruntulemeler: 'views',
  viewers: 'viewers',
};

const ID = 'meta-daily';

const isHeader = (row: Row): boolean => {
  const [date, value] = row.map((cell) => normaliseName(textOf(cell)));
  return (date === 'date' || date === 'tarih') && value === 'primary';
};

const networkOf = (title: string): ExportSource | undefined =>
  (['instagram', 'facebook'] as const).find((network) => title.startsWith(network));

function formatOf(title: string): TableFormat {
  const name = normaliseName(title);
  const id = TITLES[name];
  const network = networkOf(name);
  return {
    id: ID,
    ...(network ? { network } : { networks: ['instagram', 'facebook'] }),
    rowIs: 'day',
    signature: [['Primary']],
    fields: { date: ['Date', 'Tarih'] },
    metrics: id ? [metric(id, 'Primary')] : [],
    ...(!id && { choice: { column: 'Primary', metrics: [...new Set(Object.values(TITLES))] } }),
  };
}

/** The title is the last line with one field above the header. */
function titleAbove(rows: readonly Row[], header: number): string {
  for (let index = header - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? [];
    if (!isBlank(row)) return textOf(row[0]).trim();
  }
  return '';
}

function partAt(rows: readonly Row[], header: number): TablePart {
  const title = titleAbove(rows, header);
  const behind = rows.slice(header + 1);
  const end = behind.findIndex(isBlank);
  return {
    format: formatOf(title),
    headerAt: header + 1,
    header: rows[header] ?? [],
    rows: end === -1 ? behind : behind.slice(0, end),
    title,
  };
}

const format: SheetFormat = {
  id: ID,
  matches: (head) => head.some(isHeader),
  parts: (rows) => rows.flatMap((row, index) => (isHeader(row) ? [partAt(rows, index)] : [])),
};

export default format;
