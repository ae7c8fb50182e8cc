import type { Settings } from '../domain/settings';
import { isPaused } from '../settings/settings';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

/** Until when coaching is paused now: an instant, or `'resume'`. `undefined` while it is not. */
export function usePause(): Settings['pausedUntil'] {
  const settings = useSettings();
  const now = useNow();
  return settings && isPaused(settings, now.toInstant()) ? settings.pausedUntil : undefined;
}
