/** A reader who has not moved for this long may have left the desk. */
const IDLE_AFTER = 60_000;

export interface UseMeter {
  /** The page is in front of the user, or no longer. Coming to a page is a use of it. */
  engage(engaged: boolean, now: number): void;
  use(now: number): void;
  /** Whole seconds counted since the last time that `least` of them were there, else 0. The rest is kept. */
  takeSeconds(now: number, least: number): number;
}

/**
 * Adds up the time in which a page was used: between engaging and disengaging, up to a minute after each
 * use. Holds no clock and no timer: every instant, in milliseconds, is an argument.
 */
export const makeUseMeter = (): UseMeter => {
  let isEngaged = false;
  let counted = 0;
  let settledAt = 0;
  let usedAt = 0;

  const settle = (now: number) => {
    if (isEngaged) counted += Math.max(0, Math.min(now, usedAt + IDLE_AFTER) - settledAt);
    settledAt = now;
  };
  return {
    engage(engaged, now) {
      settle(now);
      if (engaged && !isEngaged) usedAt = now;
      isEngaged = engaged;
    },
    use(now) {
      settle(now);
      usedAt = now;
    },
    takeSeconds(now, least) {
      settle(now);
      const seconds = Math.floor(counted / 1000);
      if (seconds < least) return 0;
      counted -= seconds * 1000;
      return seconds;
    },
  };
};
