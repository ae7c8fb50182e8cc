import { db } from '../db/database';
import { weekOf } from '../domain/calendar';
import type { NetworkId } from '../domain/network-id';
import { Slot } from '../domain/slot';
import { noteCompleted } from './note-completed';
import { refreshBadge } from './refresh-badge';

/** Whoever logs a post by hand does it within this many minutes of publishing it. */
const SAME_POST_MINUTES = 15;

export interface PublishedPost {
  brandId: string;
  network: NetworkId;
  /** What names the post: its id on the network, or its story's. */
  seen: string;
  /** Whether the user said so, instead of the page. */
  declared?: boolean;
}

/**
 * Logs a post that went out just now, once: a post that was seen before is left alone, one that the user logged by
 * hand a moment ago is the same one, and the first planned post of this week is the one that was published.
 */
export async function logPublished(post: PublishedPost): Promise<void> {
  const { brandId, network, seen, declared } = post;
  const now = Temporal.Now.zonedDateTimeISO();
  const today = now.toPlainDate().toString();
  const week = weekOf(now.toPlainDate());
  const justNow = now.subtract({ minutes: SAME_POST_MINUTES }).toInstant();
  await db.transaction('rw', db.tables, async () => {
    if (!(await db.brands.get(brandId))) return;
    const weeks = [week, weekOf(now.toPlainDate().subtract({ days: 7 }))];
    const slots = await db.slots
      .where('[brandId+week]')
      .anyOf(weeks.map((one) => [brandId, one]))
      .toArray();
    if (slots.some((slot) => slot.seen === seen)) return;
    const here = slots
      .filter((slot) => slot.week === week && slot.network === network && slot.seen === undefined)
      .toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
    const typed = here.find(
      ({ origin, doneOn, addedAt }) =>
        origin === 'logged' &&
        doneOn === today &&
        Temporal.Instant.compare(Temporal.Instant.from(addedAt), justNow) >= 0,
    );
    const planned = here.find(({ doneOn }) => doneOn === undefined);
    await db.slots.put(
      Slot.parse({
        ...(typed ??
          planned ?? {
            id: crypto.randomUUID(),
            brandId,
            week,
            network,
            origin: declared ? 'logged' : 'seen',
            addedAt: now.toInstant().toString({ smallestUnit: 'millisecond' }),
          }),
        doneOn: today,
        seen,
      }),
    );
    await noteCompleted(brandId);
  });
  await refreshBadge();
}
