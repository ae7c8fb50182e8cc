import { isConnected, makeAsk } from './ask';
import { startPage } from './start-page';

/** Kept in our own world, where the page does not see it. */
const RUNNING = Symbol.for('page-script');

/** Looks at its page again, unless it is an orphan of an earlier version: then it falls silent and says `false`. */
type Running = () => boolean;

/**
 * Starts the page script. Where it runs already it looks at its page again: injection is how the background says
 * that a pause is over, or that the site may be read now. An orphan of an earlier version is stopped and replaced.
 * Does nothing in private windows and in frames.
 */
export const startOnce = (): void => {
  if (window !== window.top || chrome.extension?.inIncognitoContext) return;
  const world = globalThis as { [RUNNING]?: Running };
  if (world[RUNNING]?.()) return;
  const life = new AbortController();
  const lookAgain = startPage({ signal: life.signal, ask: makeAsk(life) });
  world[RUNNING] = () => {
    if (isConnected()) lookAgain();
    else life.abort();
    return isConnected();
  };
};
