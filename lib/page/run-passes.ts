import { isVisible, listen } from './dom';

/**
 * Calls `pass` at the given times, in milliseconds of *visible* time. There is no timer while the page is hidden: a
 * wait that was interrupted starts anew when somebody looks again. The signal is this reading's own.
 */
export const runPasses = (
  at: readonly number[],
  signal: AbortSignal,
  pass: (final: boolean) => void,
): void => {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = () => {
    clearTimeout(timer);
    const due = at[next];
    if (signal.aborted || !isVisible() || due === undefined) return;
    timer = setTimeout(
      () => {
        pass(++next >= at.length);
        wait();
      },
      due - (at[next - 1] ?? 0),
    );
  };
  listen(document, ['visibilitychange'], signal, wait);
  signal.onabort = wait;
  wait();
};
