import { type Period, periodOf } from '../measure/time/period';
import { guessedSeconds } from '../measure/time/phone-guess';
import type { PieceSource, TimePiece } from '../domain/time-piece';
import type { TimeOf } from './timesheet';

/** One line of a timesheet. */
export interface TimesheetRow extends Omit<TimePiece, 'seconds' | 'source' | 'work'> {
  /** The guess for a week has no kind of work. */
  work?: TimePiece['work'];
  source: PieceSource | 'guess';
  minutes: number;
}

type Exact = Omit<TimesheetRow, 'minutes'> & { seconds: number };

/**
 * The lines of a timesheet: what was counted by day, network, kind of work and stage, each entry that was written
 * down, and the guess week by week. What belongs to no brand is left out: it is nobody's work. Minutes are rounded so
 * that they add up to the rounded whole; a line that comes to none is left out.
 */
export function timesheetRows({ period, pieces, guesses, today }: TimeOf): readonly TimesheetRow[] {
  const owned = pieces.filter(({ brandId }) => brandId !== '');
  const counted = Map.groupBy(
    owned.filter(({ source }) => source === 'pages'),
    ({ day, brandId, network, work, stage }) => [day, brandId, network, work, stage].join(' '),
  );
  const exact: Exact[] = [
    ...[...counted.values()].flatMap((group) => {
      const [first] = group;
      return first ? [{ ...first, seconds: group.reduce((sum, one) => sum + one.seconds, 0) }] : [];
    }),
    ...owned.filter(({ source }) => source !== 'pages'),
    ...guesses.flatMap(({ brandId, phone }) =>
      weeksOf(period).map(({ from, to }) => ({
        day: from,
        brandId,
        source: 'guess' as const,
        seconds: guessedSeconds(phone, from, to, today),
      })),
    ),
  ];
  return inMinutes(exact.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}

/** The weeks of a period, those at its ends cut to it. */
function weeksOf({ from, to }: Period): readonly Pick<Period, 'from' | 'to'>[] {
  const weeks: Pick<Period, 'from' | 'to'>[] = [];
  for (let day = from; day <= to;) {
    const { to: sunday } = periodOf('week', day);
    weeks.push({ from: day, to: sunday < to ? sunday : to });
    day = Temporal.PlainDate.from(sunday).add({ days: 1 }).toString();
  }
  return weeks;
}

function inMinutes(rows: readonly Exact[]): readonly TimesheetRow[] {
  let sum = 0;
  return rows
    .map(({ seconds, ...row }) => {
      const before = Math.round(sum / 60);
      sum += seconds;
      return { ...row, minutes: Math.round(sum / 60) - before };
    })
    .filter(({ minutes }) => minutes !== 0);
}
