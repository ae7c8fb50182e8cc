import { isVisible, listen } from './dom';

/**
 * Calls `pass` at the given times, in milliseconds of *visible* time of which `spent` have gone by. There
 * is no timer while the page is hidden. Times that have passed already are made up for by one call.
 */
export const runPasses = (
  at: readonly number[],
  spent: number,
  signal: AbortSignal,
  pass: (final: boolean) => void,
): void => {
  let next = 0;
  let elapsed = spent;
  let since: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    if (since !== undefined) elapsed += performance.now() - since;
    since = undefined;
  };
  const wait = () => {
    const due = at[next];
    if (signal.aborted || !isVisible() || since !== undefined || due === undefined) return;
    since = performance.now();
    timer = setTimeout(run, Math.max(0, due - elapsed));
  };
  const run = () => {
    stop();
    do next++;
    while ((at[next] ?? Infinity) <= elapsed);
    pass(next >= at.length);
    wait();
  };

  listen(document, ['visibilitychange'], signal, () => {
    stop();
    wait();
  });
  signal.addEventListener('abort', stop, { once: true });
  wait();
};
