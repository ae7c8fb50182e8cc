import * as z from 'zod/mini';
import type { PageKind } from './page-ref';

/**
 * What kind of work time went into: making and publishing, caring for the accounts, talking with people, looking
 * around, measuring, what is done away from the networks (planning, pictures, talks with the client), and the rest.
 */
export const WORK_KINDS = ['create', 'manage', 'talk', 'look', 'measure', 'away', 'other'] as const;
export const WorkKind = z.enum(WORK_KINDS);
export type WorkKind = z.infer<typeof WorkKind>;

/** Which kind of work a kind of page is. */
export const WORK_OF: Readonly<Record<PageKind, WorkKind>> = {
  home: 'look',
  feed: 'look',
  search: 'look',
  list: 'look',
  story: 'look',
  profile: 'manage',
  'profile-edit': 'manage',
  settings: 'manage',
  business: 'manage',
  composer: 'create',
  post: 'talk',
  messages: 'talk',
  notifications: 'talk',
  group: 'talk',
  analytics: 'measure',
  ads: 'measure',
  auth: 'other',
  shortlink: 'other',
  embed: 'other',
  other: 'other',
};
