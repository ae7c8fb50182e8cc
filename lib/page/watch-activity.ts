import { hasFocus, isVisible, listen } from './dom';

const USES = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
const REPORT_EVERY_SECONDS = 30;
/** Uses closer together than this add nothing to the count. */
const USE_EVERY = 1000;
/** A reader who has not moved for this long may have left the desk. */
const IDLE_AFTER = 60_000;

/**
 * Counts the seconds in which the page is visible, focused and used, up to a minute after each use; coming to a page
 * is a use of it. Reports when the page is hidden or left, and while it is used at most every 30 seconds. Needs no
 * timer: time is settled when something happens. Returns the function that reports what is pending or drops it, for
 * the moment before the page changes.
 */
export const watchActivity = (
  signal: AbortSignal,
  onSeconds: (seconds: number) => void,
): ((counts: boolean) => void) => {
  let isEngaged = false;
  /** Milliseconds that were not reported yet. */
  let counted = 0;
  let settledAt = 0;
  let usedAt = 0;

  const settle = () => {
    const now = performance.now();
    if (isEngaged) counted += Math.max(0, Math.min(now, usedAt + IDLE_AFTER) - settledAt);
    settledAt = now;
  };
  const report = (least: number) => {
    const seconds = Math.floor(counted / 1000);
    if (seconds < least || signal.aborted) return;
    counted -= seconds * 1000;
    onSeconds(seconds);
  };
  const engage = (isShown = true) => {
    settle();
    const engages = isShown && isVisible() && hasFocus();
    if (engages && !isEngaged) usedAt = settledAt;
    isEngaged = engages;
  };

  listen(window, USES, signal, ({ isTrusted }) => {
    // A page could make itself look used by sending such events.
    if (!isTrusted || performance.now() - usedAt < USE_EVERY) return;
    engage();
    usedAt = settledAt;
    report(REPORT_EVERY_SECONDS);
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
