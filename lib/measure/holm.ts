/**
 * Holm's correction for many looks (Holm 1979): the adjusted p of each test, in the order given, to be held against
 * the level as it is. The chance of even one false alarm among all tests stays at or under that level, whether or
 * not they depend on each other.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = [...pValues];
  let least = 0;
  for (const [rank, [index, p]] of [...pValues.entries()]
    .toSorted(([, a], [, b]) => a - b)
    .entries()) {
    least = Math.max(least, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = least;
  }
  return adjusted;
}
