import { weekOfDay } from '../lib/domain/calendar';
import type { TimeEntry } from '../lib/domain/time-entry';
import { piecesOf, type TimePiece } from '../lib/domain/time-piece';
import type { BrandPeriod, DayTotal } from '../lib/domain/time-totals';
import type { VisitDay } from '../lib/domain/visit-day';

/** What the sums over all brands have to say, added up plainly from all rows. */
export function recounted(visitDays: readonly VisitDay[], entries: readonly TimeEntry[]) {
  const all = piecesOf({ visitDays, entries }, () => undefined);
  const owned = all.filter(({ brandId }) => brandId !== '');
  const dayTotals = [...Map.groupBy(all, ({ day }) => day)].map(([day, ofDay]): DayTotal => {
    const own = ofDay.filter(({ brandId }) => brandId !== '');
    return {
      day,
      bySource: by(own, ({ source }) => source),
      byNetwork: by(own, ({ network }) => network),
      byWork: by(own, ({ work }) => work),
      byStage: by(
        own.filter(({ stage }) => stage),
        ({ stage }) => String(stage),
      ),
      untold: by(
        own.filter(({ stage }) => !stage),
        ({ brandId }) => brandId,
      ),
      nobody: by(
        ofDay.filter(({ brandId }) => brandId === ''),
        ({ network }) => network,
      ),
    };
  });
  const brandPeriods = [weekOfDay, (day: string) => day.slice(0, 7)].flatMap((periodOf) =>
    [...Map.groupBy(owned, ({ day }) => periodOf(day))].flatMap(([period, pieces]) =>
      Object.entries(by(pieces, ({ brandId }) => brandId)).map(
        ([brandId, seconds]): BrandPeriod => ({ period, brandId, seconds }),
      ),
    ),
  );
  return {
    dayTotals: dayTotals
      .filter(({ day: _day, ...sums }) =>
        Object.values(sums).some((sum) => Object.keys(sum).length),
      )
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    brandPeriods: inOrder(brandPeriods),
  };
}

export const inOrder = (rows: readonly BrandPeriod[]): BrandPeriod[] =>
  rows.toSorted((a, b) => (`${a.period} ${a.brandId}` < `${b.period} ${b.brandId}` ? -1 : 1));

function by(pieces: readonly TimePiece[], keyOf: (piece: TimePiece) => string | undefined) {
  const sums = [...Map.groupBy(pieces, (piece) => keyOf(piece) ?? '')].map(
    ([key, group]) => [key, group.reduce((sum, { seconds }) => sum + seconds, 0)] as const,
  );
  return Object.fromEntries(sums.filter(([, seconds]) => seconds !== 0));
}
