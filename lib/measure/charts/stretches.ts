const DAY = 24 * 60 * 60 * 1000;

interface Dated {
  day: string;
}

/**
 * Points, oldest first, in stretches that may be joined by a line: what is no neighbour parts them, because between the
 * two something is not known, and so does a day from which on something else is counted.
 */
export function stretches<T extends Dated>(
  points: readonly T[],
  breaks: readonly Dated[],
  areNeighbours: (before: T, point: T) => boolean,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const point of points) {
    const last = found.at(-1);
    const before = last?.at(-1);
    const isParted = breaks.some(({ day }) => before && before.day < day && day <= point.day);
    if (before && !isParted && areNeighbours(before, point)) last?.push(point);
    else found.push([point]);
  }
  return found;
}

/** The same of days, of which each one without a number parts the line. */
export const dayStretches = <T extends Dated>(points: readonly T[], breaks: readonly Dated[]) =>
  stretches(points, breaks, (before, { day }) => Date.parse(day) - Date.parse(before.day) === DAY);
