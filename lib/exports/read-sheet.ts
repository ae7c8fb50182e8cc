import type { TablePart } from './define-format';
import type { ExportReading } from './export-reading';
import type { Mapping } from './mapping';
import { formatOfMapping, mappingFor } from './read-mapped';
import { contextOfTable, type FileContext } from './read-options';
import { readTable } from './read-table';
import { findSheetFormat, findTable, HEAD_ROWS } from './recognise';
import { allRows, firstRows, type Row, type Sheet } from './sheet';
import { inParts } from './run-steps';
import { sourceOf } from './table-source';
import { describeUnknown, likelyHeader } from './unknown-table';

function mappedPart(head: readonly Row[], mappings: readonly Mapping[]): TablePart | undefined {
  const found = likelyHeader(head);
  const mapping = found && mappingFor(found.header, mappings);
  return (
    found &&
    mapping && { format: formatOfMapping(mapping), headerAt: found.at, header: found.header }
  );
}

/** The tables of a sheet, each with its format. */
function partsOf(
  sheet: Sheet,
  head: readonly Row[],
  { mappings, limits }: FileContext,
): TablePart[] {
  const format = findSheetFormat(head, sheet.name);
  if (format) {
    const { rows, end } = allRows(sheet, limits.rowsInBlocks);
    const parts = format.parts(rows);
    return parts.map((part, index) => (index === parts.length - 1 ? { ...part, end } : part));
  }
  const part = findTable(head) ?? mappedPart(head, mappings);
  return part ? [part] : [];
}

/** Reads every table of a sheet. Yields how much is done, from 0 to 1. */
export function* readSheet(sheet: Sheet, context: FileContext): Generator<number, ExportReading[]> {
  const head = firstRows(sheet, HEAD_ROWS);
  const parts = partsOf(sheet, head, context);
  if (parts.length === 0) return [yield* describeUnknown(sheet, head)];
  const readings: ExportReading[] = [];
  for (const [index, part] of parts.entries()) {
    const steps = readTable(sheet, part, contextOfTable(context, sourceOf(sheet, part.title)));
    readings.push(yield* inParts(steps, index, parts.length));
  }
  return readings;
}
