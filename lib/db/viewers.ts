import type { PageRef } from '../domain/page-ref';
import { REMEMBERED_HOURS, type ViewerRow } from '../domain/viewer-row';
import { db } from './database';

/** Each Mastodon server has accounts of its own; elsewhere the network is one place. */
const placeOf = ({ network }: PageRef, href: string): string =>
  network === 'mastodon' ? `${network}@${new URL(href).host}` : network;

const isFresh = ({ at }: ViewerRow, now: string): boolean => {
  const hours = (Date.parse(now) - Date.parse(at)) / 3_600_000;
  return hours >= 0 && hours < REMEMBERED_HOURS;
};

/**
 * Notes who a page says is signed in; `null` for nobody. A document may go on saying what held when it was loaded:
 * one that was loaded earlier does not overrule a later one, and then nobody can tell. Answers whether it was noted.
 */
export const noteViewer = (
  page: PageRef,
  href: string,
  { handle, at, loadedAt }: Pick<ViewerRow, 'handle' | 'at' | 'loadedAt'>,
): Promise<boolean> =>
  db.transaction('rw', db.viewers, async () => {
    const place = placeOf(page, href);
    const before = await db.viewers.get(place);
    const isOverruled =
      before !== undefined &&
      before.loadedAt > loadedAt &&
      before.handle !== handle &&
      isFresh(before, at);
    if (isOverruled) return false;
    const wasIn = handle !== null || (before?.wasIn ?? false);
    await db.viewers.put({ place, network: page.network, handle, at, loadedAt, wasIn });
    return true;
  });

/** Who was signed in when a page last said it, unless that is too long ago or nobody was. */
export async function recallViewer(
  page: PageRef,
  href: string,
  now: string,
): Promise<{ handle: string; at: string } | undefined> {
  const row = await db.viewers.get(placeOf(page, href));
  return row?.handle && isFresh(row, now) ? { handle: row.handle, at: row.at } : undefined;
}

/** Whether anybody was ever seen signed in there. */
export const wasSignedIn = async (page: PageRef, href: string): Promise<boolean> =>
  (await db.viewers.get(placeOf(page, href)))?.wasIn ?? false;

/** Forgets the accounts that were read too long ago to say anything. */
export async function pruneViewers(now: string): Promise<void> {
  await db.viewers
    .filter((row) => row.handle !== null && !isFresh(row, now))
    .modify({ handle: null });
}
