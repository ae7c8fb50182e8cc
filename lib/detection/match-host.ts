import type { NetworkDefinition } from '../domain/network';
import { compileHost } from './compile-template';
import type { Place } from './locate';
import { normalHost } from './locate';
import networks from './registry';

interface HostIndex {
  exact: ReadonlyMap<string, NetworkDefinition>;
  patterns: readonly (readonly [RegExp, NetworkDefinition])[];
  pages: ReadonlyMap<string, NetworkDefinition>;
  mastodon: NetworkDefinition | undefined;
}

const isLiteral = (host: string): boolean => /^[\w.-]+$/.test(host);

function buildIndex(): HostIndex {
  const exact = new Map<string, NetworkDefinition>();
  const patterns: [RegExp, NetworkDefinition][] = [];
  const pages = new Map<string, NetworkDefinition>();
  for (const network of networks) {
    if (network.page !== undefined) pages.set(network.page, network);
    for (const host of network.hosts) {
      if (isLiteral(host)) exact.set(host, network);
      else patterns.push([compileHost(host), network]);
    }
  }
  return { exact, patterns, pages, mastodon: networks.find(({ id }) => id === 'mastodon') };
}

let index: HostIndex | undefined;

/** The network that owns a host. Only the user can name Mastodon's hosts. */
export function matchHost(
  place: Place,
  mastodonHosts: readonly string[],
): NetworkDefinition | undefined {
  index ??= buildIndex();
  const { host, page } = place;
  if (page !== undefined) return index.pages.get(page);
  const known =
    index.exact.get(host) ?? index.patterns.find(([pattern]) => pattern.test(host))?.[1];
  if (known) return known;
  return mastodonHosts.some((added) => normalHost(added) === host) ? index.mastodon : undefined;
}
