import * as z from 'zod/mini';
import { NetworkId } from './network-id';

/** The fixed vocabulary of page kinds. `profile` says nothing of whose it is. */
export const PAGE_KINDS = [
  'home',
  'feed',
  'profile',
  'post',
  'composer',
  'messages',
  'search',
  'notifications',
  'settings',
  'profile-edit',
  'analytics',
  'business',
  'ads',
  'auth',
  'group',
  'list',
  'story',
  'shortlink',
  'embed',
  'other',
] as const;

export const PageKind = z.enum(PAGE_KINDS);
export type PageKind = z.infer<typeof PageKind>;

/**
 * What an address alone says about a page. `handle` is percent-decoded and names the account as
 * its network's data file says (`name@host` on Mastodon, `company/acme` on LinkedIn); `id` stays a string, because several networks' ids are larger than a safe integer.
 */
export const PageRef = z.object({
  network: NetworkId,
  kind: PageKind,
  handle: z.optional(z.string()),
  id: z.optional(z.string()),
});
export type PageRef = z.infer<typeof PageRef>;

/** Whether two addresses show the same page, as far as they say. */
export const samePage = (one: PageRef, other: PageRef): boolean =>
  one.network === other.network &&
  one.kind === other.kind &&
  one.handle === other.handle &&
  one.id === other.id;
