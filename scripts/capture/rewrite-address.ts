import { classifyUrl } from '../../lib/detection/classify-url.ts';
import { locate } from '../../lib/detection/locate.ts';
import { matchHost } from '../../lib/detection/match-host.ts';
import { lostIn } from './asked-in-address.ts';
import { ELSEWHERE } from './elsewhere.ts';
import type { NetworkRules } from './network-rules.ts';
import { hostRewriter } from './rewrite-host.ts';
import { segmentRewriter } from './rewrite-segment.ts';
import type { StandIns } from './stand-ins.ts';

export interface AddressRewriter {
  /** Gives the account that an address names its stand-in, before anything is rewritten. */
  learn(address: string): void;
  /**
   * Without query and fragment, but with the strings in them that a selector asks for in this attribute, and with the
   * parameters that a probe reads; empty where nothing may stay, such as of an address that is none of the web.
   */
  rewrite(address: string, attribute?: string): string;
  /** The page's own address: of its query, the parameters that a route names stay, because they say what page it is. */
  rewritePage(): string;
}

export const addressRewriter = (
  rules: NetworkRules,
  pageHref: string,
  standIns: StandIns,
): AddressRewriter => {
  const { network, family, mastodonHosts, segments, hosts } = rules;
  const read = new Map(rules.parameters.map((name) => [name, undefined]));
  const rewriteHost = hostRewriter(rules, standIns);
  const part = segmentRewriter(rules, standIns);

  const parse = (address: string): URL | undefined => {
    const url = URL.parse(address.trim(), pageHref);
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
  };

  /** The network's family, and a host that its selectors name. */
  const isOurs = ({ href, hostname }: URL): boolean => {
    const place = locate(href);
    const owner = place && matchHost(place, mastodonHosts);
    return (owner && family.includes(owner)) || hosts.has(hostname);
  };

  const idIn = (url: URL): string | undefined => classifyUrl(url.href, mastodonHosts)?.id;

  const rewritePath = (path: string, url: URL): string => {
    const id = idIn(url);
    return path
      .split('/')
      .map((segment) => part.segment(segment, id))
      .join('/');
  };

  const learn = (address: string): void => {
    const url = parse(address);
    const handle = url && isOurs(url) && classifyUrl(url.href, mastodonHosts)?.handle;
    // A word that a selector asks for is the network's, even where an account could be called like it.
    if (handle && !segments.has(handle.toLowerCase())) standIns.learn(handle);
  };

  /** The parameters of these names, each with a stand-in, or with the only value that its route has. */
  const rewriteQuery = (url: URL, names: ReadonlyMap<string, unknown>): string => {
    const kept = Array.from(names).flatMap(([name, only]) => {
      const value = url.searchParams.get(name);
      if (value === null) return [];
      if (value === only) return [`${name}=${value}`];
      const isAddress = /^https?:/i.test(value);
      const standIn = isAddress ? `https://${ELSEWHERE}/` : part.name(value, idIn(url));
      return [`${name}=${encodeURIComponent(standIn)}`];
    });
    return kept.length > 0 ? `?${kept.join('&')}` : '';
  };

  const rewriteOurs = (given: string, url: URL): string => {
    const query = rewriteQuery(url, read);
    if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(given)) {
      return rewritePath(given.replace(/[?#].*$/s, ''), url) + query;
    }
    const scheme = given.startsWith('//') ? '' : url.protocol;
    return `${scheme}//${rewriteHost(url.hostname)}${rewritePath(url.pathname, url)}${query}`;
  };

  const rewrite = (address: string, attribute?: string): string => {
    const given = address.trim();
    const url = parse(given);
    const asked = rules.asked.filter((one) => one.attribute === attribute);
    if (!url || /^[?#]|^$/.test(given)) {
      return asked.find(({ how, value }) => how === '^=' && given.startsWith(value))?.value ?? '';
    }
    if (isOurs(url)) {
      const is = rewriteOurs(given, url);
      return is + lostIn(given, is, asked);
    }
    const start = asked.find(
      ({ how, value }) =>
        how === '^=' && /^https?:\/\/[^/]+$/.test(value) && given.startsWith(value),
    );
    const site = start ? `${start.value}example` : `https://${ELSEWHERE}`;
    const isAsked = url.pathname !== '/' && asked.some(({ value }) => given.includes(value));
    const rest = isAsked ? rewritePath(url.pathname, url) : `/${standIns.of(url.href.slice(6))}`;
    const is = site + rest;
    return is + lostIn(given, is, asked);
  };

  return {
    learn,
    rewrite,
    rewritePage() {
      const url = new URL(pageHref);
      const query = network.routes.flatMap((route) => Object.entries(route.query ?? {}));
      const path = `${rewriteHost(url.hostname)}${rewritePath(url.pathname, url)}`;
      return `https://${path}${rewriteQuery(url, new Map(query))}`;
    },
  };
};
