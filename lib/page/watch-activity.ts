import { hasFocus, isVisible, listen } from './dom';
import { makeUseMeter } from './use-meter';

const USES = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchstart'];
const REPORT_EVERY_SECONDS = 30;
/** Uses closer together than this add nothing to the count. */
const USE_EVERY = 1000;

/**
 * Counts the seconds in which the page is visible, focused and used. Reports when the page is hidden or
 * left, and while it is used at most every 30 seconds. Needs no timer: time is settled when something
 * happens. Returns the function that reports what is pending or drops it, for the moment before the page changes.
 */
export const watchActivity = (
  signal: AbortSignal,
  onSeconds: (seconds: number) => void,
): ((counts: boolean) => void) => {
  const meter = makeUseMeter();
  let usedAt = -Infinity;

  const report = (least: number, counts = true) => {
    const seconds = meter.takeSeconds(performance.now(), least);
    if (seconds > 0 && counts && !signal.aborted) onSeconds(seconds);
  };
  const engage = () => meter.engage(isVisible() && hasFocus(), performance.now());

  listen(window, USES, signal, (event) => {
    const now = performance.now();
    // A page could make itself look used by sending such events.
    if (!event.isTrusted || now - usedAt < USE_EVERY) return;
    usedAt = now;
    engage();
    meter.use(now);
    report(REPORT_EVERY_SECONDS);
  });
  listen(window, ['focus', 'pageshow'], signal, engage);
  listen(window, ['blur'], signal, () => {
    engage();
    report(1);
  });
  listen(document, ['visibilitychange'], signal, () => {
    engage();
    if (!isVisible()) report(1);
  });
  listen(window, ['pagehide'], signal, () => {
    meter.engage(false, performance.now());
    report(1);
  });
  engage();
  return (counts) => report(counts ? 1 : 0, counts);
};
