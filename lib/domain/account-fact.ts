import * as z from 'zod/mini';
import { Instant } from './instant';
import { LIMITS } from './limits';

/** What belongs to the set-up of an account. Set-up belongs to the account, the stage to the brand. */
export const SETUP_KEYS = [
  'profile',
  'pro',
  'avatar',
  'bio',
  'link',
  'contact',
  'cover',
  'verify',
  'owner',
  'backup-owner',
  'two-step',
  'baseline',
  'opening',
] as const;
export const SetupKey = z.enum(SETUP_KEYS);
export type SetupKey = z.infer<typeof SetupKey>;

/** What a page shows of an account and no task asks for. */
export const READ_ONLY_KEYS = ['category', 'verified', 'pinned', 'tracked', 'id'] as const;

/** A dated fact about one of the brand's own accounts. Facts about other people's accounts are never stored. */
export const AccountFact = z.object({
  accountId: z.string().check(z.minLength(1)),
  key: z.enum(['followers', ...SETUP_KEYS, ...READ_ONLY_KEYS]),
  /** A count, a name, or whether it is there: `false` means looked for and missing. */
  value: z.union([
    z.number(),
    z.boolean(),
    z.string().check(z.minLength(1), z.maxLength(LIMITS.line)),
  ]),
  at: Instant,
  source: z.enum(['read', 'declared']),
});
export type AccountFact = z.infer<typeof AccountFact>;
