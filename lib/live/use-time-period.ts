import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readTimeRows, type TimeRows } from '../db/time-rows';
import type { Settings } from '../domain/settings';
import type { TimeEntry } from '../domain/time-entry';
import { type CountedRow, countedRows } from '../measure/time/counted-rows';
import { dayInStep, type Period, type PeriodKind, periodOf } from '../measure/time/period';
import { stageOn } from '../measure/time/stage-on';
import { piecesOfEntry, piecesOfVisits, type StageOf } from '../domain/time-piece';
import { type TimeOf, timeSums, type TimeSums } from '../reports/timesheet';
import { timesheetRows, type TimesheetRow } from '../reports/timesheet-rows';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

export interface TimePeriod {
  period: Period;
  /** A day in the period before and after; nothing lies after the present one. */
  before: string;
  after: string | undefined;
  sums: TimeSums;
  /** Newest first, those that were put aside too. */
  entries: readonly TimeEntry[];
  /** The ids of those whose notes are not shown now. They cannot be changed either: the notes would be lost. */
  hushed: ReadonlySet<string>;
  counted: readonly CountedRow[];
  rows: readonly TimesheetRow[];
}

/**
 * The time of the week or month that `day` lies in: of one brand, or of all without one. `undefined` until it is read.
 * While another period is read the one before stays, so that nobody loses the place on the page; another brand's never.
 */
export function useTimePeriod(
  brandId: string | undefined,
  kind: PeriodKind,
  day: string,
): TimePeriod | undefined {
  const now = useNow();
  const today = now.toPlainDate().toString();
  const { from, to } = periodOf(kind, day);
  const settings = useSettings();
  const rows = useLiveQuery(
    async () => ({
      brandId,
      period: { kind, from, to },
      ...(await readTimeRows(brandId, from, to)),
    }),
    [brandId, kind, from, to],
  );
  return useMemo(() => {
    if (!rows || !settings || rows.brandId !== brandId) return undefined;
    const { period } = rows;
    const hushed = hushedIn(rows.entries, settings);
    const entries = rows.entries.map((entry) => (hushed.has(entry.id) ? bare(entry) : entry));
    const stageOf = stagesOf(rows, now.timeZoneId);
    const of: TimeOf = {
      period,
      pieces: [
        ...rows.visitDays.flatMap((row) => piecesOfVisits(row, stageOf)),
        ...entries.flatMap(piecesOfEntry),
      ].filter((piece) => brandId === undefined || piece.brandId === brandId),
      guesses: rows.brands.flatMap(({ id, phone }) => (phone ? [{ brandId: id, phone }] : [])),
      today,
    };
    return {
      period,
      before: dayInStep(period, -1),
      after: period.to < today ? dayInStep(period, 1) : undefined,
      sums: timeSums(of),
      entries: entries.toSorted((a, b) =>
        a.day === b.day ? newer(a.at, b.at) : newer(a.day, b.day),
      ),
      hushed,
      counted: countedRows(of.pieces),
      rows: timesheetRows(of),
    };
  }, [rows, settings, brandId, today, now.timeZoneId]);
}

const newer = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

function stagesOf({ brands, moves }: TimeRows, timeZone: string): StageOf {
  const known = new Map(brands.map((brand) => [brand.id, brand]));
  const ofBrand = Map.groupBy(moves, (move) => move.brandId);
  return (id, day) => {
    const brand = known.get(id);
    return brand && stageOn(brand, ofBrand.get(id) ?? [], day, timeZone);
  };
}

/** In a call with one client, what was noted for the others is not for the screen: a note may name anybody. */
const hushedIn = (
  entries: readonly TimeEntry[],
  { call }: Pick<Settings, 'call'>,
): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ brandId, history }) => {
        const brands = [brandId, ...history.map(({ was }) => was.brandId)];
        return call && brands.some((one) => one !== call.brandId);
      })
      .map(({ id }) => id),
  );

function bare({ note: _note, ...entry }: TimeEntry): TimeEntry {
  return { ...entry, history: [] };
}
