import type { BrandFacts } from '../domain/brand-facts';

/**
 * The days on which a test was closed: what came of it was written, and a guess that no earlier reading had used
 * up was written before it, or on the same day.
 */
export function closedTests(
  { taskStates }: BrandFacts,
  before: string,
  after: string,
): readonly string[] {
  const daysOf = (id: string) =>
    taskStates.find(({ taskId }) => taskId === id)?.doneOn.toSorted() ?? [];
  const guesses = [...daysOf(before)];
  return daysOf(after).filter((read) => {
    const guess = guesses[0];
    if (guess === undefined || guess > read) return false;
    guesses.shift();
    return true;
  });
}
