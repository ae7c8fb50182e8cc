import { answersOfColumn } from './column-answers';
import type { TablePart } from './define-format';
import type { Field } from './field';
import type { MatchedColumns, MatchedMetric } from './match-columns';
import type { TableContext } from './read-options';
import { DateColumn, type DateRead } from './rules/date-column';
import { IdColumn } from './rules/id-column';
import { NumberColumn } from './rules/number-column';
import { type Cell, type Row, textOf } from './sheet';
import type { TableDays } from './table-days';

/** Whether a cell says that a post's numbers are of its whole life, in whatever language: it holds no date. */
export const isLifetime = (text: string): boolean => text !== '' && !/\d/.test(text);

type DateField = 'date' | 'publishedAt';

function dateColumns(
  matched: MatchedColumns,
  { format }: TablePart,
  { exported, period }: TableDays,
  { today, language, answers }: TableContext,
): Map<DateField, DateColumn> {
  const evidence = {
    today,
    language,
    documented: format.dateOrder,
    exported: exported?.day,
  };
  // Posts of a period may be older than the period, and an answer is no evidence.
  const window = period?.by === 'answer' ? undefined : period;
  const columns = new Map<DateField, DateColumn>();
  const { date, publishedAt } = matched.fields;
  const of = (name: string) => ({ ...evidence, answers: answersOfColumn(answers, name) });
  if (date) columns.set('date', new DateColumn(date.name, { ...of(date.name), window }));
  if (publishedAt) {
    columns.set('publishedAt', new DateColumn(publishedAt.name, of(publishedAt.name)));
  }
  return columns;
}

/** The columns of one table: looked at as wholes in the first pass, read cell by cell in the second. */
export class TableColumns {
  readonly matched: MatchedColumns;
  readonly ids = new IdColumn();
  readonly numbers: ReadonlyMap<MatchedMetric, readonly NumberColumn[]>;
  readonly dates: ReadonlyMap<DateField, DateColumn>;
  /** Words that stood where a day could, and were taken for a post's whole life. */
  readonly lifetime = new Set<string>();
  readonly #part: TablePart;

  constructor(matched: MatchedColumns, part: TablePart, days: TableDays, context: TableContext) {
    this.matched = matched;
    this.#part = part;
    this.dates = dateColumns(matched, part, days, context);
    this.numbers = new Map(
      matched.metrics.map((metric) => {
        const { decimalMark } = answersOfColumn(context.answers, metric.name);
        return [metric, metric.at.map(() => new NumberColumn(metric.name, decimalMark))];
      }),
    );
  }

  cell(row: Row, field: Field): Cell {
    const at = this.matched.fields[field]?.at;
    return (at === undefined ? undefined : row[at]) ?? '';
  }

  text(row: Row, field: Field): string {
    return textOf(this.cell(row, field)).trim();
  }

  isTotal(row: Row): boolean {
    const { totals } = this.#part.format;
    if (!totals) return false;
    const first = textOf(row[0]).trim().toLowerCase();
    return totals.some((total) => total.toLowerCase() === first);
  }

  /** Whether a row under the header is a header too: where its numbers should be there is no digit. */
  isSecondHeader(row: Row, at: number): boolean {
    if (!this.#part.format.secondHeader || at !== this.#part.headerAt + 1) return false;
    return this.matched.metrics.every(({ at: [place = 0] }) => !/\d/.test(textOf(row[place])));
  }

  /** First pass. */
  look(row: Row): void {
    if (this.isTotal(row)) return;
    for (const [field, column] of this.dates) {
      const cell = this.cell(row, field);
      if (field === 'date' && this.#part.format.rowIs === 'post' && isLifetime(textOf(cell))) {
        if (this.lifetime.size < 3) this.lifetime.add(textOf(cell).trim());
      } else column.look(cell);
    }
    this.ids.look(this.cell(row, 'id'));
    for (const [{ at }, columns] of this.numbers) {
      at.forEach((place, index) => columns[index]?.look(row[place] ?? ''));
    }
  }

  /** Between the passes. */
  decide(): void {
    for (const column of this.dates.values()) column.decide();
  }

  /** Second pass. */
  date(row: Row, field: DateField): DateRead {
    return this.dates.get(field)?.read(this.cell(row, field));
  }
}
