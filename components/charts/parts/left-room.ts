const LETTER = 6.8;

/** How much room the longest of the numbers before a chart takes. */
export const leftRoom = (labels: readonly string[]): number =>
  Math.ceil(Math.max(2, ...labels.map(({ length }) => length)) * LETTER) + 12;
