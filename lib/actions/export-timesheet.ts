import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refuseInCall } from './refuse-in-call';

export interface WordedTimesheet {
  /** Missing where it holds all brands. */
  brandId: string | undefined;
  /** The first and the last day, for the file's name. */
  from: string;
  to: string;
  /** The columns' names, then one line a row, in the language that is spoken now. */
  lines: readonly (readonly (string | number)[])[];
}

export interface TimesheetFile {
  fileName: string;
  text: string;
}

/** Writes a timesheet as a CSV file. The file's name holds days only: names of clients do not belong in a folder's list. */
export const exportTimesheet = ({
  brandId,
  from,
  to,
  lines,
}: WordedTimesheet): Promise<Outcome<TimesheetFile>> =>
  guarded(async () => {
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    const { csvFile } = await import('../reports/csv');
    return done({ fileName: `stagecoach-time-${from}-${to}.csv`, text: csvFile(lines) });
  });
