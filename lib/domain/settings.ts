import * as z from 'zod/mini';
import { hostName } from './host-name';
import { Instant } from './instant';
import { Language } from './language';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';
import { PersonalAccount } from './personal-account';
import { RunningTimer } from './time-entry';

export const THEMES = ['system', 'light', 'dark'] as const;
export const Theme = z.enum(THEMES);
export type Theme = z.infer<typeof Theme>;

/** No network allows longer posts. */
export const MOST_POST_LIMIT = 100_000;

/** What pins the brand that is worked for, besides the user's own choice of it. */
const PINNED_BY = ['timer', 'plan'] as const;

const Until = z.union([Instant, z.literal('resume')]);

/** How long one may sit still before the time no longer counts, in seconds. */
export const IDLE = { usual: 60, least: 15, most: 600 } as const;

export const Settings = z.object({
  language: Language,
  theme: Theme,
  /** Whether the toolbar icon shows the number of open must-haves. */
  badge: z.boolean(),
  /** The brand the user works for; missing while there is none. */
  workingBrandId: z.optional(z.string()),
  /** What pinned it, where it was not the user's own choice. */
  pinnedBy: z.optional(z.enum(PINNED_BY)),
  /** How the user signs the record; missing where it is not signed. */
  recordName: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line))),
  /** The networks the user wants coaching on. The browser's permission is a separate matter. */
  networks: z.array(NetworkId),
  /** The networks on which the user stopped coaching. One that was never chosen is in neither list. */
  stoppedNetworks: z._default(z.array(NetworkId), []),
  /** The networks that could be read at some time in this browser, so that "revoked" is not said of others. */
  grantedNetworks: z._default(z.array(NetworkId), []),
  /** The networks whose permission the user took back here, so that the browser is not named as the one who did. */
  takenBackNetworks: z.optional(z.array(NetworkId)),
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
  pausedUntil: z.optional(Until),
  /** The same for single networks. */
  pausedNetworks: z._default(z.partialRecord(NetworkId, Until), {}),
  /** Seconds without a move, a key or a scroll after which the time no longer counts. */
  idleAfter: z._default(z.int().check(z.minimum(IDLE.least), z.maximum(IDLE.most)), IDLE.usual),
  /** The timer that runs now. */
  timer: z.optional(RunningTimer),
  /** Which brand the user works for as an account that several have: `network key` -> brand. */
  sharedAccounts: z._default(z.record(z.string(), z.string()), {}),
  /**
   * In a call with a client: the one brand that is shown by its name, and what stands for every other one, in the
   * user's language. Until the call is left.
   */
  call: z.optional(
    z.object({
      brandId: z.string(),
      others: z.string().check(z.minLength(1), z.maxLength(LIMITS.line)),
    }),
  ),
  /** When the welcome page was finished or skipped. */
  welcomedAt: z.optional(Instant),
  /** When the last backup was saved. */
  backedUpAt: z.optional(Instant),
});
export type Settings = z.infer<typeof Settings>;
