import type { NetworkDefinition } from '../domain/network';
import type { NetworkId } from '../domain/network-id';
import networks from './registry';

const isLiteral = (host: string): boolean => /^[\w.-]+$/.test(host);

function patternsOf({ id, origins, hosts }: NetworkDefinition, servers: readonly string[]) {
  if (id === 'mastodon') return servers.map((host) => `https://${host}/*`);
  if (origins.length > 0) return [...origins];
  return hosts.filter(isLiteral).map((host) => `https://*.${host}/*`);
}

/** Match patterns of each network's pages, for whatever the browser shows on them. They are no permission. */
export const pagePatterns = (
  mastodonHosts: readonly string[],
): readonly { id: NetworkId; name: string; isRead: boolean; patterns: readonly string[] }[] =>
  networks.flatMap((network) => {
    const patterns = patternsOf(network, mastodonHosts);
    const isRead = network.origins.length > 0 || network.id === 'mastodon';
    return network.page === undefined
      ? [{ id: network.id, name: network.name, isRead, patterns }]
      : [];
  });
