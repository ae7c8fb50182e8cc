import { isConnected, makeAsk } from './ask';
import { startPage } from './start-page';

/** Kept in our own world, where the page does not see it. */
const RUNNING = Symbol.for('page-script');

interface Running {
  isAlive(): boolean;
  lookAgain(): void;
  stop(): void;
}

/**
 * Starts the page script. Where it runs already it looks at its page again: injection is how the background says
 * that a pause is over, or that the site may be read now. An orphan of an earlier version is stopped and replaced.
 * Does nothing in private windows and in frames.
 */
export const startOnce = (): void => {
  if (window !== window.top || chrome.extension?.inIncognitoContext) return;
  const world = globalThis as { [RUNNING]?: Running };
  const older = world[RUNNING];
  if (older?.isAlive()) return older.lookAgain();
  older?.stop();
  const life = new AbortController();
  const lookAgain = startPage({ signal: life.signal, ask: makeAsk(life) });
  world[RUNNING] = {
    isAlive: () => !life.signal.aborted && isConnected(),
    lookAgain,
    stop: () => life.abort(),
  };
};
