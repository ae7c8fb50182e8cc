import type { NetworkId } from '../domain/network-id';
import type { Settings } from '../domain/settings';
import { isPaused } from './settings';

type Pauses = Pick<Settings, 'pausedUntil' | 'pausedNetworks'>;

/** Until when one network alone is paused: an instant, or `'resume'`. `undefined` while it is not. */
export function pauseOf(
  { pausedNetworks }: Pick<Settings, 'pausedNetworks'>,
  network: NetworkId,
  now: Temporal.Instant,
): Settings['pausedUntil'] {
  const pausedUntil = pausedNetworks[network];
  return pausedUntil !== undefined && isPaused({ pausedUntil }, now) ? pausedUntil : undefined;
}

/** Whether nothing of a network may be read or recorded at `now`: it is paused, or everything is. */
export const isPausedOn = (settings: Pauses, network: NetworkId, now: Temporal.Instant): boolean =>
  isPaused(settings, now) || pauseOf(settings, network, now) !== undefined;

/** When the next of the pauses that run now ends by itself, in milliseconds since 1970; `undefined` where none does. */
export function nextPauseEnd(
  { pausedUntil, pausedNetworks }: Pauses,
  now: Temporal.Instant,
): number | undefined {
  const ends = [pausedUntil, ...Object.values(pausedNetworks)].flatMap((until) => {
    if (until === undefined || until === 'resume') return [];
    const end = Temporal.Instant.from(until).epochMilliseconds;
    return end > now.epochMilliseconds ? [end] : [];
  });
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
