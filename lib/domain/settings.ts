import * as z from 'zod/mini';
import { Instant } from './brand';
import { hostName } from './host-name';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';
import { PersonalAccount } from './personal-account';

export const LANGUAGES = ['en', 'tr'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export const THEMES = ['system', 'light', 'dark'] as const;
export const Theme = z.enum(THEMES);
export type Theme = z.infer<typeof Theme>;

/** No network allows longer posts. */
export const MOST_POST_LIMIT = 100_000;

export const Settings = z.object({
  language: Language,
  theme: Theme,
  /** Whether the toolbar icon shows the number of open must-haves. */
  badge: z.boolean(),
  /** The brand the user works for; missing while there is none. */
  workingBrandId: z.optional(z.string()),
  /** How the user signs the record; missing where it is not signed. */
  recordName: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line))),
  /** The networks the user wants coaching on. The browser's permission is a separate matter. */
  networks: z.array(NetworkId),
  /** The networks on which the user stopped coaching. One that was never chosen is in neither list. */
  stoppedNetworks: z._default(z.array(NetworkId), []),
  /** The networks that could be read at some time in this browser, so that "revoked" is not said of others. */
  grantedNetworks: z._default(z.array(NetworkId), []),
  /** Mastodon servers the user added, as host names. */
  mastodonHosts: z.array(z.string().check(z.refine((host) => hostName(host) === host))),
  /** Accounts that the user marked as their own: no time, no advice and no warning there. */
  personalAccounts: z._default(z.array(PersonalAccount), []),
  /** How long a post may be where the user knows better than our list, by network. */
  postLimits: z._default(
    z.partialRecord(NetworkId, z.int().check(z.positive(), z.maximum(MOST_POST_LIMIT))),
    {},
  ),
  /** Nothing is recorded or read until then; `'resume'` means until the user resumes. */
  pausedUntil: z.optional(z.union([Instant, z.literal('resume')])),
  /** When the welcome page was finished or skipped. */
  welcomedAt: z.optional(Instant),
  /** When the last backup was saved. */
  backedUpAt: z.optional(Instant),
});
export type Settings = z.infer<typeof Settings>;
