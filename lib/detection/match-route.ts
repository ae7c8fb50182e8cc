import { LIMITS } from '../domain/limits';
import type { NetworkDefinition } from '../domain/network';
import type { PageRef } from '../domain/page-ref';
import { compileNetwork, type CompiledNetwork, type CompiledRoute } from './compile-network';
import { decode, type Place } from './locate';

type Parts = Record<string, string | undefined>;

/** Real ids are far shorter; whatever is longer is somebody's experiment. */
const LONGEST_ID = 200;

function matchHosts(hosts: readonly RegExp[], host: string): Parts | undefined {
  for (const pattern of hosts) {
    const match = pattern.exec(host);
    if (match) return match.groups ?? {};
  }
  return undefined;
}

/** Links copied out of HTML still carry `&amp;`, sometimes twice. */
const readQuery = (search: string): URLSearchParams =>
  new URLSearchParams(search.includes('&amp;') ? search.replace(/&(?:amp;)+/g, '&') : search);

/** The named parts of an address, if it has the route's shape. */
function matchParts(route: CompiledRoute, place: Place, query: () => URLSearchParams) {
  const path = route.path.exec(place.path);
  if (!path) return undefined;
  const parts: Parts = { ...path.groups };
  if (route.hosts) {
    const host = matchHosts(route.hosts, place.host);
    if (!host) return undefined;
    Object.assign(parts, host);
  }
  for (const { name, value, optional } of route.query ?? []) {
    const given = query().get(name);
    const match = given === null ? null : value.exec(given);
    if (match) Object.assign(parts, match.groups);
    else if (!optional) return undefined;
  }
  if (route.hash) {
    const match = route.hash.exec(decode(place.hash));
    if (!match) return undefined;
    Object.assign(parts, match.groups);
  }
  return parts;
}

const isHandle = (network: CompiledNetwork, handle: string): boolean =>
  handle.length <= LIMITS.handle && network.handles.some(({ pattern }) => pattern.test(handle));

/** A name behind an `@` lives in a name space of its own; every other one could be one of the site's words. */
const isReserved = (network: CompiledNetwork, route: CompiledRoute, captured: string): boolean =>
  route.place !== 'at' &&
  (route.place === 'first' || route.handle === undefined) &&
  network.reserved.has(captured.toLowerCase());

function refOf(
  network: CompiledNetwork,
  route: CompiledRoute,
  place: Place,
  parts: Parts,
): PageRef | undefined {
  const ref: PageRef = { network: network.definition.id, kind: route.kind };
  const captured = parts['handle'] ?? parts['account'];
  const id = parts['id'] ?? parts['account'];
  if (captured !== undefined) {
    const handle =
      route.handle?.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'host' ? place.host : (parts[name] ?? ''),
      ) ?? captured;
    if (!isHandle(network, handle) || isReserved(network, route, captured)) return undefined;
    ref.handle = handle;
  }
  if (id !== undefined && id !== '') {
    if (id.length > LONGEST_ID) return undefined;
    ref.id = id;
  }
  return ref;
}

/**
 * What one network makes of a place on one of its own hosts: the first route that fits, else `other`. A
 * route whose handle is impossible or reserved does not fit.
 */
export function matchRoute(definition: NetworkDefinition, place: Place): PageRef {
  const network = compileNetwork(definition);
  const first = place.path.split('/', 2)[1]?.toLowerCase() ?? '';
  let parsed: URLSearchParams | undefined;
  const query = (): URLSearchParams => (parsed ??= readQuery(place.search));
  for (const route of network.routes) {
    if (route.first !== undefined && route.first !== first) continue;
    const parts = matchParts(route, place, query);
    const ref = parts && refOf(network, route, place, parts);
    if (ref) return ref;
  }
  return { network: definition.id, kind: 'other' };
}
