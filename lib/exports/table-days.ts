import type { TablePart } from './define-format';
import type { Period, Window } from './export-reading';
import type { TableContext } from './read-options';
import { exportDayOfNames, windowOfNames } from './rules/file-name';
import type { Sheet } from './sheet';

/** What is known of the days of a table before one of its rows is read. */
export interface TableDays {
  /** The day of the export, and whether the file itself says it or only its name. */
  exported?: { day: string; by: 'file' | 'name' };
  /** The days that the table covers. Those of its rows may be fewer. */
  period?: Window & { by: Exclude<Period['by'], 'rows'> };
  /** The day of values that stand without one, or the period, where the format has such and it is known. */
  undated?: { date: string; from?: string };
}

function exportedOf(part: TablePart, sheet: Sheet, today: string): TableDays['exported'] {
  if (part.exported !== undefined) return { day: part.exported, by: 'file' };
  const day = exportDayOfNames(sheet.files, today);
  return day === undefined ? undefined : { day, by: 'name' };
}

function periodOf(part: TablePart, sheet: Sheet, { answers }: TableContext): TableDays['period'] {
  const stated = part.window ?? sheet.window;
  if (stated) return { ...stated, by: 'file' };
  const named = windowOfNames(sheet.files);
  if (named) return { ...named, by: 'name' };
  return answers.period && { ...answers.period, by: 'answer' };
}

export function tableDays(part: TablePart, sheet: Sheet, context: TableContext): TableDays {
  const exported = exportedOf(part, sheet, context.today);
  const period = periodOf(part, sheet, context);
  const days: TableDays = { ...(exported && { exported }), ...(period && { period }) };
  if (part.format.undated === 'as-of') {
    return { ...days, undated: { date: exported?.day ?? period?.to ?? context.today } };
  }
  if (part.format.undated !== 'period' || !period) return days;
  const { from, to } = period;
  return { ...days, undated: from === to ? { date: to } : { date: to, from } };
}
