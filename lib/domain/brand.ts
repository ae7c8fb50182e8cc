import * as z from 'zod/mini';
import { Day } from './calendar';
import { Instant } from './instant';
import { Language } from './language';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';
import { Stage, Standing } from './stage';

/** A brand's colour, by name: each theme has its own shade, so that text on it can be read in both. */
export const BRAND_COLOURS = [
  'slate',
  'brick',
  'amber',
  'olive',
  'forest',
  'teal',
  'ocean',
  'indigo',
  'plum',
  'rose',
] as const;
export const BrandColour = z.enum(BRAND_COLOURS);
export type BrandColour = z.infer<typeof BrandColour>;

/** What a client pays for in a calendar month. The fee is in the currency of the brand's costs. */
export const Retainer = z.object({
  hours: z.number().check(z.positive(), z.maximum(LIMITS.hoursAMonth)),
  fee: z.optional(z.number().check(z.nonnegative())),
});
export type Retainer = z.infer<typeof Retainer>;

/** Minutes a week that the user guesses to spend on the phone, from a Monday on. */
export const PhoneEstimate = z.object({
  from: Day,
  minutes: z.int().check(z.nonnegative(), z.maximum(LIMITS.minutesAWeek)),
});
export type PhoneEstimate = z.infer<typeof PhoneEstimate>;

export const Brand = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.brandName)),
  stage: Stage,
  /** When the brand entered its present stage. */
  stageSince: Instant,
  /** Where the user said it stood when it was added. Declared, so it is always labelled so. */
  declared: Standing,
  createdAt: Instant,
  colour: z.optional(BrandColour),
  /** What stands in its mark; left out, the first letter of its name. */
  initial: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.initial))),
  retainer: z.optional(Retainer),
  /** Oldest first; each holds until the next. A later guess does not change the weeks before it. */
  phone: z.optional(z.array(PhoneEstimate).check(z.maxLength(LIMITS.phoneEstimates))),
  /** The language in which one writes to the client or manager. */
  clientLanguage: z.optional(Language),
  /** Since when it is put aside: kept whole, and shown only among the archived. */
  archivedAt: z.optional(Instant),
});
export type Brand = z.infer<typeof Brand>;

export const Account = z.object({
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  network: NetworkId,
  /** As the user or the address wrote it. */
  handle: z.string().check(z.minLength(1), z.maxLength(LIMITS.handle)),
  /** `handle` folded by the network's rule: what accounts are compared by. */
  key: z.string().check(z.minLength(1)),
  addedAt: Instant,
});
export type Account = z.infer<typeof Account>;
