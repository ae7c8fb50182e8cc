import type { Slot } from '../domain/slot';
import { isOfFile } from '../importing/posts-to-count';

/** How the record came that a post went out. A planned one may be marked by the user, seen on a page, or found in a file. */
export function cameBy({ origin, seen, markedAt }: Slot): Slot['origin'] {
  if (origin !== 'planned' || markedAt !== undefined || seen === undefined) return origin;
  return isOfFile(seen) ? 'imported' : 'seen';
}

/** When that was recorded, as an instant; of a planned post that nobody marked only the planning is known. */
export const recordedAt = ({ origin, markedAt, addedAt }: Slot): string | undefined =>
  markedAt ?? (origin === 'planned' ? undefined : addedAt);
