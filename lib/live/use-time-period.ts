import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readTimeRows, readTotalRows } from '../db/time-rows';
import { piecesOf } from '../domain/time-piece';
import { dayInStep, type Period, type PeriodKind, periodOf } from '../measure/time/period';
import { stagesOf } from '../measure/time/stages-of';
import { sumsOfTotals } from '../reports/sums-of-totals';
import { hasMinutes, timeSums, type TimeSums } from '../reports/timesheet';
import { useNow } from './use-now';

export interface TimePeriod {
  period: Period;
  /** A day in the period before and after; nothing lies after the present one. */
  before: string;
  after: string | undefined;
  sums: TimeSums;
  /** Whether a timesheet would have a line. */
  hasMinutes: boolean;
}

/**
 * The sums of the week or month that `day` lies in: of one brand, or of all without one. `undefined` until it is read.
 * While another period is read the one before stays, so that nobody loses the place on the page; another brand's never.
 * One brand's are added up from its rows; those of all brands are kept, because they would be too many.
 */
export function useTimePeriod(
  brandId: string | undefined,
  kind: PeriodKind,
  day: string,
): TimePeriod | undefined {
  const now = useNow();
  const today = now.toPlainDate().toString();
  const { from, to } = periodOf(kind, day);
  const read = useLiveQuery(
    async () => ({
      brandId,
      period: { kind, from, to },
      rows: await (brandId === undefined
        ? readTotalRows(kind, from, to)
        : readTimeRows(brandId, from, to)),
    }),
    [brandId, kind, from, to],
  );
  return useMemo(() => {
    if (!read || read.brandId !== brandId) return undefined;
    const { period, rows } = read;
    const stageOf = stagesOf(rows, now.timeZoneId);
    const guesses = rows.brands.flatMap(({ id, phone }) => (phone ? [{ brandId: id, phone }] : []));
    const common = { period, guesses, today };
    const sums =
      'days' in rows
        ? sumsOfTotals({ ...common, days: rows.days, brands: rows.periods, stageOf })
        : timeSums({ ...common, pieces: piecesOf(rows, stageOf, brandId) });
    return {
      period,
      before: dayInStep(period, -1),
      after: period.to < today ? dayInStep(period, 1) : undefined,
      sums,
      hasMinutes: hasMinutes(sums),
    };
  }, [read, brandId, today, now.timeZoneId]);
}
