import type { MetricId } from '../measure/metrics';
import type { TableFormat } from './define-format';
import type { ExportReading } from './export-reading';
import { headerKey } from './header-key';
import type { Mapping } from './mapping';
import { contextOf, contextOfTable, type ReadOptions } from './read-options';
import { readTable } from './read-table';
import { refusedFile } from './refused-file';
import { runSteps } from './run-steps';
import { type Row, sheetOfRows } from './sheet';
import { sourceOf } from './table-source';

/** A mapping as the format that it describes. */
export const formatOfMapping = ({ network, rowIs, fields, metrics }: Mapping): TableFormat => ({
  id: 'mapped',
  network,
  rowIs,
  signature: [],
  fields: Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, [name]])),
  metrics: Object.entries(metrics).map(([metric, name]) => ({
    metric: metric as MetricId,
    names: [name],
  })),
});

/** A table whose rows are at hand. */
export interface PlainTable {
  name: string;
  header: Row;
  rows: readonly Row[];
}

/**
 * Reads a table as a mapping says. A column that the mapping names and the table lacks is simply not read, so check
 * `mapping.key === headerKey(table.header)` before a remembered one is applied. For a whole file, and for large ones,
 * give the mapping to `readExport` instead.
 */
export function readMapped(
  table: PlainTable,
  mapping: Mapping,
  options: ReadOptions,
): ExportReading {
  const sheet = sheetOfRows([[...table.header], ...table.rows], {
    files: [table.name],
    inferred: [],
  });
  const part = { format: formatOfMapping(mapping), headerAt: 1, header: table.header };
  const reading = runSteps(
    readTable(sheet, part, contextOfTable(contextOf(options), sourceOf(sheet))),
    options,
  );
  return reading ?? refusedFile(table.name, 'stopped');
}

/** The remembered mapping of a header. */
export const mappingFor = (header: Row, mappings: readonly Mapping[] = []): Mapping | undefined => {
  const key = headerKey(header);
  return mappings.find((mapping) => mapping.key === key);
};
