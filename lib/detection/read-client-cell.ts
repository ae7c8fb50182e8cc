import type { ClientFault, LineAccount } from './client-line';
import type { ProfileLink } from './profile-link';
import { readProfileLink } from './read-profile-link';

export interface ClientCell {
  /** What stands before the first link. */
  lead: string;
  /** What stands between and behind the links. */
  rest: string;
  links: readonly { source: string; link: ProfileLink }[];
}

/** An address by its looks, whether or not a network is known there. `Booking.com` is a name. */
const ADDRESS = /^["'“‘«<([{]*(?:https?:|www\.|[^/?#@\s]+\.[^/?#@\s]+\/)/i;

const bullets = /^[\s\-–—•*·]+/;
const separators = /[\s,;:|\-–—]+$/;

/** A text without the bullet before it and the punctuation that leads over to the link. */
export const tidyText = (text: string): string => text.replace(bullets, '').replace(separators, '');

/** Parts the text of a cell from the links in it. */
export function readClientCell(cell: string, hosts: readonly string[]): ClientCell {
  const links: { source: string; link: ProfileLink }[] = [];
  let lead: string | undefined;
  let rest = '';
  let from = 0;
  for (const { 0: source, index } of cell.matchAll(/[^\s,;|]+/g)) {
    const link = readProfileLink(source, hosts);
    if (link.kind === 'unknown' && !ADDRESS.test(source)) continue;
    const text = cell.slice(from, index);
    if (lead === undefined) lead = text;
    else rest += text;
    links.push({ source, link });
    from = index + source.length;
  }
  const tail = cell.slice(from);
  return {
    lead: tidyText(lead ?? tail),
    rest: tidyText(lead === undefined ? '' : rest + tail),
    links,
  };
}

/** The account that a link names, or why it names none. */
export function accountIn(source: string, link: ProfileLink): LineAccount | ClientFault {
  const text = source;
  if (link.kind === 'account') return { network: link.network, handle: link.handle };
  if (link.kind === 'unknown') return { code: 'link-unknown', text };
  if (link.kind === 'not-a-profile') return { code: 'link-not-a-profile', text };
  if (link.kind === 'maybe-mastodon') return { code: 'maybe-mastodon', text, host: link.host };
  const { network, publicUrl } = link;
  return { code: 'link-admin', text, network, ...(publicUrl !== undefined && { publicUrl }) };
}

/** What is wrong with text that is neither the brand nor a link. */
export function faultOfText(text: string): ClientFault {
  if (/^@[\w.-]+$/.test(text)) return { code: 'handle-alone', text };
  const isAddress = /^[^\s@]+\.[^\s@]+$/.test(text);
  return { code: isAddress ? 'link-unknown' : 'text-left', text };
}
