import registry from '../detection/registry';
import type { NetworkDefinition } from '../domain/network';
import { whatIsRead } from './what-is-read';

/** The networks in the order in which they are offered. Names are the brands' own and are not translated. */
export const NETWORKS = registry.map(({ id, name, origins, probes }: NetworkDefinition) => ({
  id,
  name,
  /** Whether the browser can be asked for it as a whole; Mastodon's servers are asked for one by one. */
  needsPermission: origins.length > 0,
  /** What is read on its pages once it is allowed; empty: the address is all we use. */
  reads: whatIsRead(probes),
}));

const names = new Map<string, string>(registry.map(({ id, name }) => [id, name]));

/** The network's own name; an id that the code no longer knows is shown as it is. */
export const networkName = (id: string): string => names.get(id) ?? id;
