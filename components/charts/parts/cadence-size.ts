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

export const cadenceHeight = (weeks: number, width: number): number =>
  MONTHS_ROOM + 7 * (cellSize(weeks, width) + GAP) + FOOT;
