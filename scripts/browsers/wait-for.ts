/**
 * Asks again until the answer is neither `undefined`, `null` nor `false`, and gives it. Throws with the last
 * error, or with `what` was waited for.
 */
export const waitFor = async <T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeout = 30_000,
): Promise<T> => {
  const until = performance.now() + timeout;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (performance.now() < until);
  throw new Error(`Waited ${timeout} ms in vain for ${what}.`, { cause });
};
