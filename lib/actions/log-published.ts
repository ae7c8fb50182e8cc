import { db } from '../db/database';
import { weekOf } from '../domain/calendar';
import type { ComposerState } from '../domain/composer-state';
import { type NetworkId, networkOfAccounts } from '../domain/network-id';
import { Slot } from '../domain/slot';
import { noteCompleted } from './note-completed';
import { refreshBadge } from './refresh-badge';

/** Whoever logs a post by hand does it within a quarter of an hour of publishing it. */
const SAME_POST_MS = 15 * 60_000;

/** What names a post that was seen going out: its story, and its id on the network where the page said it. */
export const namesOf = ({
  episodeId,
  network,
  postId,
}: Pick<ComposerState, 'episodeId' | 'network' | 'postId'>): readonly string[] => [
  `episode:${episodeId}`,
  ...(postId === undefined ? [] : [`${networkOfAccounts(network)}:${postId}`]),
];

export interface PublishedPost {
  brandId: string;
  network: NetworkId;
  /** What names the post, best last. */
  names: readonly string[];
  /** When it went out. */
  at: string;
  /** Whether the user said so, instead of the page. */
  declared?: boolean;
}

/**
 * Logs a post that went out, once, and says whether it is logged as this one: a post that was seen before in another
 * story is left alone, one that the user logged by hand a moment ago is the same one, and the first planned post of
 * the week is the one that was published.
 */
export async function logPublished(post: PublishedPost): Promise<boolean> {
  const { brandId, network, names, at, declared } = post;
  const out = Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const day = out.toPlainDate().toString();
  const week = weekOf(out.toPlainDate());
  const [story = '', id] = names;
  const logged = await db.transaction('rw', db.tables, async () => {
    if (!(await db.brands.get(brandId))) return false;
    const weeks = [week, weekOf(out.toPlainDate().subtract({ days: 7 }))];
    const slots = await db.slots
      .where('[brandId+week]')
      .anyOf(weeks.map((one) => [brandId, one]))
      .toArray();
    const same = slots.find(({ seen }) => seen === story);
    // The page has said the post's id since.
    if (same) await db.slots.put({ ...same, seen: id ?? story });
    if (same || slots.some(({ seen }) => seen !== undefined && names.includes(seen))) {
      return same !== undefined;
    }
    const here = slots
      .filter((slot) => slot.week === week && slot.network === network && slot.seen === undefined)
      .toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
    const byHand = here.find(
      ({ doneOn, markedAt }) =>
        doneOn === day &&
        markedAt !== undefined &&
        Math.abs(Date.parse(at) - Date.parse(markedAt)) <= SAME_POST_MS,
    );
    const planned = here.find(({ doneOn }) => doneOn === undefined);
    await db.slots.put(
      Slot.parse({
        ...(byHand ??
          planned ?? {
            id: crypto.randomUUID(),
            brandId,
            week,
            network,
            origin: declared ? 'logged' : 'seen',
            addedAt: at,
          }),
        doneOn: day,
        seen: id ?? story,
      }),
    );
    await noteCompleted(brandId);
    return true;
  });
  await refreshBadge();
  return logged;
}
