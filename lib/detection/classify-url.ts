import type { PageRef } from '../domain/page-ref';
import { locate } from './locate';
import { matchHost } from './match-host';
import { matchRoute } from './match-route';

/**
 * What an address alone says: the network, the kind of page, and whose or which. Pure and total: any string
 * gets an answer, `undefined` when it is no page of a known network. An unknown path on a known host is
 * `other`, never `profile`.
 *
 * `mastodonHosts` are the Mastodon servers that the user added; no other host is taken for one.
 */
export function classifyUrl(
  href: string,
  mastodonHosts: readonly string[] = [],
): PageRef | undefined {
  const place = locate(href);
  const network = place && matchHost(place, mastodonHosts);
  return network && matchRoute(network, place);
}
