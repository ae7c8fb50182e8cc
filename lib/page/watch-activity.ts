import { hasFocus, isVisible, listen } from './dom';

const USES = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
const REPORT_EVERY_SECONDS = 30;
/** Uses closer together than this add nothing to the count. */
const USE_EVERY = 1000;

/**
 * Counts the seconds in which the page is visible, focused and used, up to `idle` seconds after each use: a reader who
 * has not moved for longer may have left the desk. Coming to a page is a use of it. Reports them with the moment at which the last of them ended, when the page is hidden or left,
 * and while it is used at most every 30 seconds. Needs no timer: time is settled when something happens. It goes by
 * the clock on the wall, which runs on while the machine sleeps: that may add the idle time, and no more. Returns the
 * function that reports what is pending or drops it, for the moment before the page changes.
 */
export const watchActivity = (
  signal: AbortSignal,
  idle: () => number,
  onSeconds: (seconds: number, until: number) => void,
): ((counts: boolean) => void) => {
  let isEngaged = false;
  /** Milliseconds that were not reported yet, and when the last of them ended. */
  let counted = 0;
  let until = 0;
  let settledAt = 0;
  let usedAt = 0;

  const settle = () => {
    const now = Date.now();
    if (isEngaged) {
      until = Math.min(now, usedAt + idle() * 1000);
      counted += Math.max(0, until - settledAt);
    }
    settledAt = now;
  };
  const report = (least: number) => {
    const seconds = Math.floor(counted / 1000);
    if (seconds < least) return;
    counted -= seconds * 1000;
    onSeconds(seconds, until);
  };
  const engage = (isShown = true) => {
    settle();
    const engages = isShown && isVisible() && hasFocus();
    if (engages && !isEngaged) usedAt = settledAt;
    isEngaged = engages;
  };

  listen(window, USES, signal, ({ isTrusted }) => {
    // A page could make itself look used by sending such events.
    if (isTrusted && Math.abs(Date.now() - usedAt) >= USE_EVERY) {
      engage();
      usedAt = settledAt;
      report(REPORT_EVERY_SECONDS);
    }
  });
  listen(
    window,
    ['focus', 'pageshow', 'blur', 'visibilitychange', 'pagehide'],
    signal,
    ({ type }) => {
      engage(type !== 'pagehide');
      if (!isEngaged) report(1);
    },
  );
  engage();
  return (counts) => {
    settle();
    if (counts) report(1);
    else counted = 0;
  };
};
