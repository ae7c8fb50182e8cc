import type { NetworkRules } from './network-rules.ts';
import type { StandIns } from './stand-ins.ts';

/** Keeps of a host's labels those that are the network's or nobody's; the others are somebody's name. */
export const hostRewriter = (
  { network, mastodonHosts, segments, hosts, hostWords }: NetworkRules,
  standIns: StandIns,
): ((host: string) => string) => {
  return (host) => {
    if (mastodonHosts.includes(host)) return `${network.id}.example`;
    if (hosts.has(host)) return host;
    const keeps = (label: string) =>
      label === 'www' ||
      hostWords.has(label) ||
      segments.has(label) ||
      /^[a-z]{2}(?:-[a-z]{2})?$/.test(label);
    return host
      .split('.')
      .map((label) => standIns.name(label) ?? (keeps(label) ? label : standIns.of(label)))
      .join('.');
  };
};
