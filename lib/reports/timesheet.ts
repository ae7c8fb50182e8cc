import type { NetworkId } from '../domain/network-id';
import type { Stage } from '../domain/stage';
import type { WorkKind } from '../domain/work-kind';
import { daysUpTo, type Period } from '../measure/time/period';
import { guessedOn } from '../measure/time/phone-guess';
import { sumBy, type TimeSum, totalOf } from '../measure/time/sum-time';
import type { PieceSource, TimePiece } from '../domain/time-piece';
import type { PhoneEstimate } from '../domain/brand';

/** What the sums of a period are made from. The pieces are all of the period, and of the brands that are shown. */
export interface TimeOf {
  period: Period;
  pieces: readonly TimePiece[];
  /** The brands' weekly guesses for the phone. */
  guesses: readonly { brandId: string; phone: readonly PhoneEstimate[] }[];
  today: string;
}

export interface DayTime {
  day: string;
  seconds: number;
  bySource: readonly TimeSum<PieceSource>[];
}

/** A period in sums, in seconds. What belongs to no brand stands apart and is in none of the others. */
export interface TimeSums {
  days: readonly DayTime[];
  byBrand: readonly TimeSum<string>[];
  byNetwork: readonly TimeSum<NetworkId>[];
  byWork: readonly TimeSum<WorkKind>[];
  byStage: readonly TimeSum<Stage>[];
  bySource: readonly TimeSum<PieceSource>[];
  /** Counted and written down, without the guess. */
  total: number;
  /** The guess for the phone: it has no day, no network and no kind of work of its own. */
  guessed: number;
  nobody: { total: number; byNetwork: readonly TimeSum<NetworkId>[] };
}

/** The sums of a week or a month. */
export function timeSums({ period, pieces, guesses, today }: TimeOf): TimeSums {
  const owned = pieces.filter(({ brandId }) => brandId !== '');
  const nobodys = pieces.filter(({ brandId }) => brandId === '');
  const byDay = Map.groupBy(owned, ({ day }) => day);
  const days = daysUpTo(period, today);
  return {
    days: days.map((day) => {
      const ofDay = byDay.get(day) ?? [];
      return { day, seconds: totalOf(ofDay), bySource: sumBy(ofDay, 'source') };
    }),
    byBrand: sumBy(owned, 'brandId'),
    byNetwork: sumBy(owned, 'network'),
    byWork: sumBy(owned, 'work'),
    byStage: sumBy(owned, 'stage'),
    bySource: sumBy(owned, 'source'),
    total: totalOf(owned),
    guessed: guessedOf(guesses, days),
    nobody: { total: totalOf(nobodys), byNetwork: sumBy(nobodys, 'network') },
  };
}

/** The seconds that are guessed for the phone on some days, of all brands together. */
export const guessedOf = (guesses: TimeOf['guesses'], days: readonly string[]): number =>
  guesses.reduce((sum, { phone }) => sum + guessedOn(phone, days), 0);

/** Whether anything of a period comes to a minute, so that a timesheet of it has a line. */
export const hasMinutes = ({ total, guessed, bySource }: TimeSums): boolean =>
  [total + guessed, guessed, ...bySource.map(({ seconds }) => seconds)].some(
    (seconds) => Math.round(Math.abs(seconds) / 60) > 0,
  );
