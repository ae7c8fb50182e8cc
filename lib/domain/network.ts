import type { NetworkId } from './network-id';
import type { NetworkLimits } from './network-limits';
import type { PageKind } from './page-ref';
import type { ReadFact } from './read-fact';
import type { AuditPart } from './page-facts';

/** An address that documents a route and tests it: it is a counter-example for every other network. */
export interface NetworkExample {
  url: string;
  kind: PageKind;
  handle?: string;
  id?: string;
}

/** How two spellings of a handle are recognised as the same account. */
export interface HandleRule {
  /** The whole handle must match. None ends with a dot: at the end of a sentence it would be lost. */
  pattern: RegExp;
  /** Whether `Acme` and `acme` are the same account. */
  ignoreCase: boolean;
  /** Characters without significance, such as Facebook's dots. */
  ignore?: string;
  /** How people write it, with `{handle}`; left out: just the handle. */
  show?: string;
}

/**
 * Handles of another shape than the usual one: a company beside people, an id beside names. A shape that
 * could be mistaken for a plain handle carries a prefix with a slash, which no plain handle can hold.
 */
export interface HandleShape extends HandleRule {
  /** The public profile's address, with `{handle}` or the pattern's named groups. */
  profileUrl: string;
}

/**
 * One address shape. Routes are tried in order and the first match wins; literals ignore case, a trailing
 * slash means nothing, and percent-encoding is already undone.
 *
 * Every part of the address is written in the same small language, here for the path:
 * - `:handle`, `:id` capture one segment; `:account` captures both at once, for accounts named by an id;
 *   `:space` captures a name space for the `handle` template; `:any` takes one segment and forgets it;
 * - `:id(\d+)` captures only what the regular expression allows;
 * - `(a|b|c)` takes one of several spellings;
 * - captures and literals may share a segment: `/@:handle`, `/wall:id(-?\d+_\d+)`;
 * - a segment that ends with `?` may be missing; a trailing `/*` takes any rest, also none, and after a
 *   segment that may be missing only with it.
 */
export interface NetworkRoute {
  path: string;
  kind: PageKind;
  /** Only on these hosts (without `www.`); left out: on every host of the network. May capture. */
  hosts?: readonly string[];
  /** Query parameters that must be there; `true` for any value. May capture; a final `?` asks without insisting. */
  query?: Readonly<Record<string, true | string>>;
  /** What the fragment must be, without `#`. May capture. */
  hash?: string;
  /** How the handle is put together when the capture alone does not name the account: `{space}/{handle}`. */
  handle?: string;
}

/**
 * One social network. Its file exports this as default; `reading` (what is read on its pages) and `examples` stand
 * beside it under their own names, so that surfaces that only name a network do not carry them.
 */
export interface NetworkDefinition {
  id: NetworkId;
  /** The brand's own spelling; never translated. */
  name: string;
  /** Hosts, without `www.`, in the routes' language; a leading `*.` takes the host and every subdomain. */
  hosts: readonly string[];
  /** An own extension page instead of hosts: its pathname. The fragment is the path. */
  page?: string;
  /** Match patterns asked for when the user switches the network on. Empty: nothing can be asked for. */
  origins: readonly string[];
  handle?: HandleRule;
  /** Handles of other shapes; tried before `handle`. */
  otherHandles?: readonly HandleShape[];
  /** The network that the accounts on these pages belong to, where that is another one. */
  accountsOn?: NetworkId;
  /** Words that are never a handle, mostly first path segments. Compared without case. */
  reserved?: readonly string[];
  routes: readonly NetworkRoute[];
  /** The public profile's address, with `{handle}` or the handle pattern's named groups. */
  profileUrl?: string;
  /** The page kinds whose address names the account that is worked as, whoever the person is. */
  worksAs?: readonly PageKind[];
  /** What its probes tell, in the words that the user is told. Left out: the address is all we use. */
  reads?: readonly ReadFact[];
  /** The parts of a profile that an account here can have, in the order in which a visitor meets them. */
  parts?: readonly AuditPart[];
  /** How long, how many: what the network allows. */
  limits?: NetworkLimits;
  /** `YYYY-MM`: when the routes and probes were last looked at. */
  checked: string;
}

/** Keeps a network's data file typed without widening its literals. */
export const defineNetwork = <const T extends NetworkDefinition>(definition: T): T => definition;
