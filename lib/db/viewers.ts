import type { PageRef } from '../domain/page-ref';
import { REMEMBERED_HOURS, type ViewerRow } from '../domain/viewer-row';
import { db } from './database';

/** Each Mastodon server has accounts of its own; elsewhere the network is one place. */
const placeOf = ({ network }: PageRef, href: string): string =>
  network === 'mastodon' ? `${network}@${new URL(href).host}` : network;

/** Notes who a page says is signed in; `null` for nobody. */
export async function noteViewer(
  page: PageRef,
  href: string,
  handle: string | null,
  at: string,
): Promise<void> {
  await db.viewers.put({ place: placeOf(page, href), network: page.network, handle, at });
}

/** Who was signed in when a page last said it, unless that is too long ago or nobody was. */
export async function recallViewer(
  page: PageRef,
  href: string,
  now: string,
): Promise<{ handle: string; at: string } | undefined> {
  const row: ViewerRow | undefined = await db.viewers.get(placeOf(page, href));
  if (!row?.handle) return undefined;
  const hours = (Date.parse(now) - Date.parse(row.at)) / 3_600_000;
  return hours >= 0 && hours < REMEMBERED_HOURS ? { handle: row.handle, at: row.at } : undefined;
}

/** Whether anybody was ever seen signed in there. */
export const wasSignedIn = async (page: PageRef, href: string): Promise<boolean> =>
  Boolean((await db.viewers.get(placeOf(page, href)))?.handle);
