import { storedSettings } from '../db/stored-settings';
import { readTimeRows } from '../db/time-rows';
import { hushEntries } from '../domain/hush-entries';
import { done, type Outcome } from '../domain/problem';
import { piecesOf } from '../domain/time-piece';
import type { Period } from '../measure/time/period';
import { stagesOf } from '../measure/time/stages-of';
import { timesheetRows, type TimesheetRow } from '../reports/timesheet-rows';
import { guarded } from './guarded';

export type { TimesheetRow };

/**
 * Collects the lines of a timesheet, of one brand or of all: everything that was counted and written down in the
 * period, so it is read only when somebody asks for it.
 */
export const collectTimesheet = (
  brandId: string | undefined,
  period: Period,
): Promise<Outcome<readonly TimesheetRow[]>> =>
  guarded(async () => {
    const now = Temporal.Now.zonedDateTimeISO();
    const { call } = await storedSettings();
    const { visitDays, entries, ...of } = await readTimeRows(brandId, period.from, period.to);
    const shown = { visitDays, entries: hushEntries(entries, call).entries };
    return done(
      timesheetRows({
        period,
        pieces: piecesOf(shown, stagesOf(of, now.timeZoneId), brandId),
        guesses: of.brands.flatMap(({ id, phone }) => (phone ? [{ brandId: id, phone }] : [])),
        today: now.toPlainDate().toString(),
      }),
    );
  });
