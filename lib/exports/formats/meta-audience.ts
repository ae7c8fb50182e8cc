import { metric, type MetricColumn, type SheetFormat, type TablePart } from '../define-format';
import type { ExportSource } from '../export-reading';
import { numberShape } from '../rules/number-shape';
import { normaliseName } from '../rules/normalise-name';
import { type Cell, isBlank, type Row, textOf } from '../sheet';

/**
 * Meta Insights > Audience > Export: blocks under titles. A block lies on its side (names, then values), stands (a
 * row for each name), or is a single number.
 */
const PARTS: Readonly<Record<string, string>> = {
  'top cities': 'city',
  'top towns/cities': 'city',
  'top countries': 'country',
  'age & gender': 'age-gender',
};

/** The key that Meta forgot to translate above the number of followers. */
const UNTRANSLATED = 'ig_account,follow,unique_users';
const TOTALS: Readonly<Record<string, ExportSource>> = {
  [UNTRANSLATED]: 'instagram',
  'instagram followers': 'instagram',
  'facebook followers': 'facebook',
};

const ID = 'meta-audience';

/** Split into its three words where a spreadsheet has saved the file again. */
const titleOf = (row: Row): string => {
  const words = row.map((cell) => normaliseName(textOf(cell))).filter((word) => word !== '');
  const joined = words.join(',');
  return joined === UNTRANSLATED ? joined : (words[0] ?? '');
};

const isTitle = (row: Row): boolean => {
  const title = titleOf(row);
  return title in PARTS || title in TOTALS;
};

/** What the values of a block are: followers, percentages without their sign, or fractions. */
function shareOrCount(values: readonly Cell[]): MetricColumn {
  const numbers = values.flatMap((value) => {
    if (typeof value === 'number') return [value];
    const shape = numberShape(value);
    if (shape.is === 'plain') return [shape.value];
    return shape.is === 'marked' ? Object.values(shape.with).slice(0, 1) : [];
  });
  const largest = Math.max(0, ...numbers);
  if (largest > 100) return metric('followers', 'Value');
  const column = metric('audience-share', 'Value');
  return largest > 1 ? { ...column, percent: true } : column;
}

const network = (source: ExportSource | undefined) =>
  source ? { network: source } : { networks: ['instagram', 'facebook'] as const };

function partsTable(
  kind: string,
  rows: Row[],
  headerAt: number,
  title: string,
  source: ExportSource | undefined,
): TablePart {
  return {
    format: {
      id: ID,
      ...network(source),
      rowIs: 'part',
      signature: [],
      fields: { part: ['Name'] },
      part: kind,
      metrics: [shareOrCount(rows.map(([, value]) => value ?? ''))],
      undated: 'as-of',
    },
    headerAt,
    header: ['Name', 'Value'],
    rows,
    title,
  };
}

const totalTable = (
  value: Row,
  headerAt: number,
  title: string,
  source: ExportSource,
): TablePart => ({
  format: {
    id: ID,
    network: source,
    rowIs: 'day',
    signature: [],
    fields: {},
    metrics: [metric('followers', 'Value')],
    undated: 'as-of',
  },
  headerAt,
  header: ['Value'],
  rows: [[value.find((cell) => textOf(cell).trim() !== '') ?? '']],
  title,
});

/** Age groups in rows, women and men in columns of either order: each pair is a part of its own. */
const crossed = ([header = [], ...rows]: readonly Row[]): Row[] =>
  rows.flatMap(([age = '', ...values]) =>
    values.map((value, index): Row => {
      const gender = normaliseName(textOf(header[index + 1]));
      return [`${textOf(age)}/${gender}`, value];
    }),
  );

/** A block as rows of name and value, whichever way it lies. */
function standing(title: Row, block: readonly Row[], kind: string): Row[] {
  if (kind === 'age-gender') return crossed(block);
  if (normaliseName(textOf(title[1])) !== '') return block.map((row) => row.slice(0, 2));
  const [names = [], values = []] = block;
  return names.flatMap((name, index): Row[] =>
    textOf(name).trim() === '' ? [] : [[name, values[index] ?? '']],
  );
}

function partAt(rows: readonly Row[], index: number, source: ExportSource | undefined): TablePart {
  const row = rows[index] ?? [];
  const title = titleOf(row);
  const behind = rows.slice(index + 1).slice(isBlank(rows[index + 1] ?? ['-']) ? 1 : 0);
  const end = behind.findIndex((line) => isBlank(line) || isTitle(line));
  const block = end === -1 ? behind : behind.slice(0, end);
  const shown = textOf(row[0]).trim();
  const total = TOTALS[title];
  if (total) return totalTable(block[0] ?? [], index + 1, shown, total);
  const kind = PARTS[title] ?? title;
  return partsTable(kind, standing(row, block, kind), index + 1, shown, source);
}

const format: SheetFormat = {
  id: ID,
  matches: (head) => head.some(isTitle),
  parts: (rows) => {
    const source = rows.map((row) => TOTALS[titleOf(row)]).find(Boolean);
    return rows.flatMap((row, index) => (isTitle(row) ? [partAt(rows, index, source)] : []));
  },
};

export default format;
