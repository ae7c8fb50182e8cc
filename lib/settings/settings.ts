import { IDLE, type Settings } from '../domain/settings';

/** What holds before the user has chosen anything. The language is asked for on the welcome page. */
export const defaultSettings = (browserLanguage: string): Settings => ({
  language: browserLanguage.toLowerCase().startsWith('tr') ? 'tr' : 'en',
  theme: 'system',
  badge: true,
  networks: [],
  stoppedNetworks: [],
  grantedNetworks: [],
  mastodonHosts: [],
  personalAccounts: [],
  postLimits: {},
  pausedNetworks: {},
  idleAfter: IDLE.usual,
  sharedAccounts: {},
});

/** Whether nothing may be read or recorded at `now`. */
export const isPaused = (
  settings: Pick<Settings, 'pausedUntil'>,
  now: Temporal.Instant,
): boolean => {
  const until = settings.pausedUntil;
  if (until === undefined) return false;
  return until === 'resume' || Temporal.Instant.compare(Temporal.Instant.from(until), now) > 0;
};
