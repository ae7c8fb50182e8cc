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
import { describeUnknown, likelyHeader, unknownTable } from './unknown-table';

/** A table whose columns the user has said, with what they can be said anew from. */
interface MappedTable extends Required<Pick<ExportReading, 'table' | 'mapping'>> {
  part: TablePart;
}

function mappedTable(head: readonly Row[], mappings: readonly Mapping[]): MappedTable | undefined {
  const found = likelyHeader(head);
  const mapping = found && mappingFor(found.header, mappings);
  return (
    mapping && {
      part: { format: formatOfMapping(mapping), headerAt: found.at, header: found.header },
      table: unknownTable(found.header, head.slice(found.at)),
      mapping,
    }
  );
}

/** The tables of a sheet, each with its format. */
function partsOf(sheet: Sheet, head: readonly Row[], { limits }: FileContext): TablePart[] {
  const format = findSheetFormat(head, sheet.name);
  if (format) {
    const { rows, end } = allRows(sheet, limits.rowsInBlocks);
    const parts = format.parts(rows);
    return parts.map((part, index) => (index === parts.length - 1 ? { ...part, end } : part));
  }
  const part = findTable(head);
  return part ? [part] : [];
}

/** Reads a table that no format knows: as the user said, or as far as it can be shown to be asked about. */
function* readSaid(
  sheet: Sheet,
  head: readonly Row[],
  context: FileContext,
): Generator<number, ExportReading> {
  const mapped = mappedTable(head, context.mappings);
  if (!mapped) return yield* describeUnknown(sheet, head);
  const { part, table, mapping } = mapped;
  const reading = yield* readTable(sheet, part, contextOfTable(context, sourceOf(sheet)));
  return { ...reading, table, mapping };
}

/** Reads every table of a sheet. Yields how much is done, from 0 to 1. */
export function* readSheet(sheet: Sheet, context: FileContext): Generator<number, ExportReading[]> {
  const head = firstRows(sheet, HEAD_ROWS);
  const parts = partsOf(sheet, head, context);
  if (parts.length === 0) return [yield* readSaid(sheet, head, context)];
  const readings: ExportReading[] = [];
  for (const [index, part] of parts.entries()) {
    const steps = readTable(sheet, part, contextOfTable(context, sourceOf(sheet, part.title)));
    readings.push(yield* inParts(steps, index, parts.length));
  }
  return readings;
}
