import type { NetworkId } from './network-id';

/**
 * Who was signed in on a network when a page last said it; `null`: nobody. On Mastodon each server has its own
 * viewers. Only the user's own accounts are ever here.
 */
export interface ViewerRow {
  /** The network, or `mastodon@host`. */
  place: string;
  network: NetworkId;
  handle: string | null;
  at: string;
}

/** An account that was read so long ago may have been left since. */
export const REMEMBERED_HOURS = 12;
