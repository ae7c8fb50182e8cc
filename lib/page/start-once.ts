import { isConnected, makeAsk } from './ask';
import { startPage } from './start-page';

/** Kept in our own world, where the page does not see it. */
const RUNNING = Symbol.for('page-script');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

/**
 * Starts the page script unless it runs already: a page that is open when its site is allowed gets it by
 * injection, and perhaps once more when it loads. An orphan of an earlier version is stopped and replaced.
 * Does nothing in private windows and in frames.
 */
export const startOnce = (): void => {
  if (window !== window.top || chrome.extension?.inIncognitoContext) return;
  const world = globalThis as { [RUNNING]?: Running };
  const older = world[RUNNING];
  if (older?.isAlive()) return;
  older?.stop();
  const life = new AbortController();
  world[RUNNING] = {
    isAlive: () => !life.signal.aborted && isConnected(),
    stop: () => life.abort(),
  };
  startPage({ signal: life.signal, ask: makeAsk(life) });
};
