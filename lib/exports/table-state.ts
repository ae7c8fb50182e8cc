import type { Collected } from './collected';
import type { TablePart } from './define-format';
import type { ExportAccount } from './export-reading';
import type { RefusalCode, WarningCode } from './finding-codes';
import type { Findings } from './findings';
import type { TableContext } from './read-options';
import type { TableColumns } from './table-columns';
import type { TableDays } from './table-days';

/** Everything that reading one row may use and add to. */
export interface TableState {
  part: TablePart;
  context: TableContext;
  files: readonly string[];
  columns: TableColumns;
  collected: Collected;
  refused: Findings<RefusalCode>;
  warnings: Findings<WarningCode>;
  accounts: Map<string, ExportAccount>;
  days: TableDays;
}
