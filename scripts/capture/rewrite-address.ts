import { classifyUrl } from '../../lib/detection/classify-url.ts';
import { decode, locate } from '../../lib/detection/locate.ts';
import { matchHost } from '../../lib/detection/match-host.ts';
import type { NetworkRules } from './network-rules.ts';
import type { AskedValue } from './selector-parts.ts';
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

/** Takes the place of every site that is not the network's. */
const ELSEWHERE = 'elsewhere.example';

/** What a selector asks for in an address may begin or end in the middle of a segment. */
const partsOf = ({ attribute, how, value }: AskedValue): string[] => {
  if (attribute !== 'href' && attribute !== 'src') return [];
  const segments = value.split('/');
  const first = how === '*=' || how === '$=' ? segments.slice(0, 1) : [];
  const last = how === '*=' || (how === '^=' && segments.length > 1) ? segments.slice(-1) : [];
  return [...first, ...last].filter((part) => /^[\w-]{3,}$/.test(part));
};

/** What selectors ask for in the address as it was and would not find in what became of it, to be put at its end. */
const lostIn = (was: string, is: string, asked: readonly AskedValue[]): string => {
  const lost = asked.flatMap(({ how, value }) => {
    const query = value.slice(value.search(/[?#]|$/));
    if (how === '^=') return query && was.startsWith(value) ? [query] : [];
    if (how === '$=') return was.endsWith(value) && !is.endsWith(value) ? [value] : [];
    if (!was.includes(value) || is.includes(value)) return [];
    return [query && is.includes(value.slice(0, -query.length)) ? query : value];
  });
  const tail = [...new Set(lost)].sort(
    (one, other) => Number(other.startsWith('?')) - Number(one.startsWith('?')),
  );
  return tail.length === 0 || tail[0]?.startsWith('?') ? tail.join('') : `?${tail.join('')}`;
};

export const addressRewriter = (
  rules: NetworkRules,
  pageHref: string,
  standIns: StandIns,
): AddressRewriter => {
  const { network, family, mastodonHosts, segments, hosts, hostWords } = rules;
  const read = new Map(rules.parameters.map((name) => [name, undefined]));
  const parts = rules.asked.flatMap(partsOf);

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

  const rewriteHost = (host: string): string => {
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

  const literal = (text: string): string | undefined => {
    const [, stem = '', ending = ''] = /^(.*?)(\.php)?$/s.exec(text) ?? [];
    const word = segments.get(text.toLowerCase());
    const file = ending && segments.get(stem.toLowerCase());
    return word ?? (file ? file + ending : undefined);
  };

  /** A segment of nobody's, with the part of it that a selector asks for. */
  const rewriteUnknown = (segment: string): string => {
    const part = parts.find((one) => segment.includes(one));
    if (part === undefined) return standIns.of(segment);
    return segment
      .split(part)
      .map((rest) => (rest === '' ? '' : standIns.of(rest)))
      .join(part);
  };

  /** What is joined to an id or a name in the same segment: a title, or a word of the network. */
  const rewriteJoined = (text: string): string => {
    const [, start = '', inner = '', end = ''] = /^([-_./]?)(.*?)([-_./]*)$/s.exec(text) ?? [];
    return start + (inner === '' ? '' : (literal(inner) ?? standIns.of(inner))) + end;
  };

  const rewriteName = (name: string, id: string | undefined): string => {
    const known = standIns.name(name);
    if (known !== undefined || name === id) return known ?? standIns.of(name);
    const word = literal(name);
    if (word !== undefined) return word;
    const inner =
      id !== undefined && name.includes(id)
        ? { at: name.indexOf(id), length: id.length, standIn: standIns.of(id) }
        : standIns.nameIn(name);
    if (!inner) return rewriteUnknown(name);
    const before = rewriteJoined(name.slice(0, inner.at));
    return before + inner.standIn + rewriteJoined(name.slice(inner.at + inner.length));
  };

  const rewriteSegment = (segment: string, id: string | undefined): string => {
    const plain = decode(segment);
    if (/^[.@]{0,2}$/.test(plain)) return plain;
    if (standIns.name(plain) === undefined && /^[^:@]+(?::[^:@]+)+$/.test(plain)) {
      return plain
        .split(':')
        .map((part) => rewriteName(part, id))
        .join(':');
    }
    const [, mark = '', name = plain, server] = /^(@?)([^@]+)(?:@([^@]+))?$/.exec(plain) ?? [];
    return mark + rewriteName(name, id) + (server === undefined ? '' : `@${ELSEWHERE}`);
  };

  const idIn = (url: URL): string | undefined => classifyUrl(url.href, mastodonHosts)?.id;

  const rewritePath = (path: string, url: URL): string => {
    const id = idIn(url);
    return path
      .split('/')
      .map((segment) => rewriteSegment(segment, id))
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
      const standIn = isAddress ? `https://${ELSEWHERE}/` : rewriteName(value, idIn(url));
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
