import { weekOfDay } from './calendar';
import type { TimePiece } from './time-piece';

/** Seconds by what they are summed by. An empty key stands for none, such as time that was spent on no network. */
export type Seconds = Readonly<Record<string, number>>;

const PARTS = ['bySource', 'byNetwork', 'byWork', 'byStage', 'untold', 'nobody'] as const;

/**
 * One day over all brands, summed in several ways; what adds up to nothing is left out. It is derived: the days' counts and the entries say the same, in far more rows.
 * `untold` are seconds by brand that were counted before the stages were told apart, so that the record has to say
 * their stage; `nobody` are the seconds by network of what belongs to no brand, which are in none of the others.
 */
export type DayTotal = { day: string } & Record<(typeof PARTS)[number], Seconds>;

/** The name of the week (`2026-W48`) and of the month (`2026-11`) that a day lies in. */
export const PERIOD_OF = { week: weekOfDay, month: (day: string) => day.slice(0, 7) } as const;

/** One brand's seconds in a week or a month. Derived as well. */
export interface BrandPeriod {
  period: string;
  brandId: string;
  seconds: number;
}

/** What some pieces add up to. */
export interface Totals {
  days: ReadonlyMap<string, DayTotal>;
  /** By period, then by brand. */
  periods: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Adds pieces up; those in `without` are taken away. */
export function totalsOf(pieces: Iterable<TimePiece>, without: Iterable<TimePiece> = []): Totals {
  const days = new Map<string, ReturnType<typeof emptyDay>>();
  const periods = new Map<string, Map<string, number>>();
  const add = (piece: TimePiece, sign: 1 | -1) => {
    const { day } = piece;
    const total = days.get(day) ?? emptyDay(day);
    days.set(day, total);
    const seconds = sign * piece.seconds;
    addToDay(total, piece, seconds);
    if (piece.brandId === '') return;
    for (const period of periodsOf(day)) {
      const brands = periods.get(period) ?? new Map<string, number>();
      periods.set(period, brands);
      brands.set(piece.brandId, (brands.get(piece.brandId) ?? 0) + seconds);
    }
  };
  for (const piece of pieces) add(piece, 1);
  for (const piece of without) add(piece, -1);
  return { days, periods };
}

/** A day with a change to it; `undefined` where nothing is left. */
export function changedDay(stored: DayTotal | undefined, change: DayTotal): DayTotal | undefined {
  const changed = { ...change };
  for (const part of PARTS) changed[part] = sumOf(stored?.[part] ?? {}, change[part]);
  return PARTS.some((part) => Object.keys(changed[part]).length > 0) ? changed : undefined;
}

function sumOf(stored: Seconds, change: Seconds): Seconds {
  const sums = new Map(Object.entries(stored));
  for (const [key, seconds] of Object.entries(change)) {
    sums.set(key, (sums.get(key) ?? 0) + seconds);
  }
  return Object.fromEntries([...sums].filter(([, seconds]) => !isNothing(seconds)));
}

/** Fractions of seconds do not add up and take away to nought exactly. */
export const isNothing = (seconds: number): boolean => Math.abs(seconds) < 1e-6;

const emptyDay = (day: string) => ({
  day,
  bySource: none(),
  byNetwork: none(),
  byWork: none(),
  byStage: none(),
  untold: none(),
  nobody: none(),
});

// Ids come from backups too: without a prototype there is no name that means something else.
const none = () => Object.create(null) as Record<string, number>;

function addToDay(total: ReturnType<typeof emptyDay>, piece: TimePiece, seconds: number): void {
  const { brandId, source, network = '', work, stage } = piece;
  if (brandId === '') return addTo(total.nobody, network, seconds);
  addTo(total.bySource, source, seconds);
  addTo(total.byNetwork, network, seconds);
  addTo(total.byWork, work, seconds);
  if (stage) addTo(total.byStage, String(stage), seconds);
  else addTo(total.untold, brandId, seconds);
}

function addTo(sums: Record<string, number>, key: string, seconds: number): void {
  sums[key] = (sums[key] ?? 0) + seconds;
}

/** The week and the month of a day. Remembered, because a calendar is slow and days come again and again. */
function periodsOf(day: string): readonly string[] {
  const periods = known.get(day) ?? [PERIOD_OF.week(day), PERIOD_OF.month(day)];
  known.set(day, periods);
  return periods;
}

const known = new Map<string, readonly string[]>();
