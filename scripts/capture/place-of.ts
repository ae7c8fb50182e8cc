import { classifyUrl } from '../../lib/detection/classify-url.ts';
import { READINGS } from '../../lib/detection/readings.ts';
import registry from '../../lib/detection/registry.ts';
import { NETWORK_IDS } from '../../lib/domain/network-id.ts';
import type { NetworkDefinition } from '../../lib/domain/network.ts';
import type { PageRef } from '../../lib/domain/page-ref.ts';
import { networkRules, type NetworkRules } from './network-rules.ts';

/** Where an address leads. */
export interface Place {
  network: NetworkDefinition;
  page: PageRef;
  mastodonHosts: readonly string[];
}

const KNOWN = registry.filter(({ hosts }) => hosts.length > 0).map(({ name }) => name);

/**
 * The network that an address belongs to. `asked` is what the developer said: it must be that network, and
 * `mastodon` makes the host a Mastodon server. Throws a sentence for every other address.
 */
export const placeOf = (href: string, asked?: string): Place => {
  if (asked !== undefined && !NETWORK_IDS.some((id) => id === asked)) {
    throw new Error(
      `"${asked}" is no network. Nothing was captured. Say one of ${NETWORK_IDS.join(', ')}, or leave --network out.`,
    );
  }
  const url = URL.parse(href);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Error(
      `${href} is no address of the web. Nothing was captured. Say it in full, such as https://www.instagram.com/.`,
    );
  }
  const mastodonHosts = asked === 'mastodon' ? [url.hostname] : [];
  const page = classifyUrl(href, mastodonHosts);
  const network = registry.find(({ id }) => id === page?.network);
  if (!page || !network) {
    throw new Error(
      `${url.host} belongs to no network that Stagecoach knows. Nothing was captured. Known are ${KNOWN.join(', ')}; for a Mastodon server say --network mastodon.`,
    );
  }
  if (asked !== undefined && asked !== network.id) {
    throw new Error(
      `${url.host} belongs to ${network.name}, not to ${asked}. Nothing was captured. Leave --network out, or go to a page of ${asked}.`,
    );
  }
  return { network, page, mastodonHosts };
};

/** What may stay of a page of this network, by its data file. */
export const rulesOf = ({ network, mastodonHosts }: Place): NetworkRules =>
  networkRules(network, READINGS[network.id], mastodonHosts);
