/** Room for the names of the days. */
export const DAYS_ROOM = 40;
export const MONTHS_ROOM = 18;
export const GAP = 3;
const [LEAST, MOST] = [9, 24];
/** A year and a bit: more would be a carpet. */
const MOST_WEEKS = 54;
/** Room under the cells, for the sum of each week and for the key. */
const FOOT = 42;

/** As many weeks as keep their days large enough to be told apart. */
export const weeksThatFit = (width: number): number =>
  Math.min(MOST_WEEKS, Math.floor((width - DAYS_ROOM) / (LEAST + GAP)));

/** The side of a day's square. */
export const cellSize = (weeks: number, width: number): number =>
  Math.max(
    LEAST,
    Math.min(
      MOST,
      Math.floor((width - DAYS_ROOM) / Math.max(1, Math.min(weeks, weeksThatFit(width)))) - GAP,
    ),
  );

/** Under narrower columns the sums would run into each other. */
const SUM_ROOM = 15;
/** Closer to each other they could be read and not be hit. */
const PRESS_ROOM = 24;

export interface CadenceSums {
  /** The foot of their line. */
  y: number;
  /** Around which middle the sum of the week with this index stands. */
  xOf: (at: number) => number;
  /** Whether each can be pressed by itself. */
  canPress: boolean;
}

/** Where the sums of so many weeks stand; nothing where they have no room. */
export function cadenceSums(weeks: number, width: number): CadenceSums | undefined {
  const cell = cellSize(weeks, width);
  const step = cell + GAP;
  if (step < SUM_ROOM) return undefined;
  return {
    y: MONTHS_ROOM + 7 * step + 12,
    xOf: (at) => DAYS_ROOM + at * step + cell / 2,
    canPress: step >= PRESS_ROOM,
  };
}

export const cadenceHeight = (weeks: number, width: number): number =>
  MONTHS_ROOM + 7 * (cellSize(weeks, width) + GAP) + FOOT;
