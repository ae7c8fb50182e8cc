import type { HandleRule, NetworkDefinition, NetworkRoute } from '../domain/network';
import type { PageKind } from '../domain/page-ref';
import { compileHost, compilePath, compileTemplate, splitPath } from './compile-template';

export interface CompiledRoute {
  kind: PageKind;
  /** The literal first segment: lets most routes be skipped without running their expression. */
  first?: string;
  path: RegExp;
  hosts?: readonly RegExp[];
  query?: readonly CompiledParameter[];
  hash?: RegExp;
  /** Where the handle stands: behind an `@` that keeps names apart, where the site's words stand, or elsewhere. */
  place: 'at' | 'first' | 'inner';
  /** See `NetworkRoute.handle`. */
  handle?: string;
}

export interface CompiledParameter {
  name: string;
  value: RegExp;
  optional: boolean;
}

export interface CompiledNetwork {
  definition: NetworkDefinition;
  routes: readonly CompiledRoute[];
  /** Lower case. */
  reserved: ReadonlySet<string>;
  handles: readonly HandleRule[];
}

const LITERAL = /^[\w.-]+$/;

function compileParameter(name: string, value: true | string): CompiledParameter {
  if (value === true) return { name, value: /^/, optional: false };
  const optional = value.endsWith('?');
  return { name, value: compileTemplate(optional ? value.slice(0, -1) : value, '[^]+'), optional };
}

function placeOfHandle(
  { path, hosts = [], hash = '' }: NetworkRoute,
  profileUrl: string | undefined,
): CompiledRoute['place'] {
  // Where profiles live without an `@`, a name behind one is the same name, and words are words.
  const isApart = profileUrl === undefined || profileUrl.includes('@{');
  if (isApart && `${path}#${hash}`.includes('@:handle')) return 'at';
  const first = path.startsWith('/:handle') || hosts.some((host) => host.startsWith(':handle'));
  return first ? 'first' : 'inner';
}

function compileRoute(route: NetworkRoute, profileUrl: string | undefined): CompiledRoute {
  const first = splitPath(route.path)[0] ?? '';
  return {
    kind: route.kind,
    path: compilePath(route.path),
    place: placeOfHandle(route, profileUrl),
    ...(LITERAL.test(first) && { first: first.toLowerCase() }),
    ...(route.hosts && { hosts: route.hosts.map(compileHost) }),
    ...(route.query && {
      query: Object.entries(route.query).map(([name, value]) => compileParameter(name, value)),
    }),
    ...(route.hash !== undefined && { hash: compileTemplate(route.hash, '[^]+') }),
    ...(route.handle !== undefined && { handle: route.handle }),
  };
}

const compiled = new WeakMap<NetworkDefinition, CompiledNetwork>();

/** A network's routes as regular expressions, built once, when the network is first met. */
export function compileNetwork(definition: NetworkDefinition): CompiledNetwork {
  let network = compiled.get(definition);
  if (!network) {
    network = {
      definition,
      routes: definition.routes.map((route) => compileRoute(route, definition.profileUrl)),
      reserved: new Set(definition.reserved?.map((word) => word.toLowerCase())),
      handles: [
        ...(definition.otherHandles ?? []),
        ...(definition.handle ? [definition.handle] : []),
      ],
    };
    compiled.set(definition, network);
  }
  return network;
}
