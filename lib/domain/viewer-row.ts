import type { NetworkId } from './network-id';

/**
 * Who was signed in on a network when a page last said it; `null`: nobody, or it is too long ago to say. On Mastodon
 * each server has its own viewers. Only the user's own accounts are ever here.
 */
export interface ViewerRow {
  /** The network, or `mastodon@host`. */
  place: string;
  network: NetworkId;
  handle: string | null;
  at: string;
  /** When the document that said it was loaded, in milliseconds since 1970: an older one knows less. */
  loadedAt: number;
  /** Whether anybody was ever signed in there. */
  wasIn: boolean;
}

/** An account that was read so long ago may have been left since. */
export const REMEMBERED_HOURS = 12;
