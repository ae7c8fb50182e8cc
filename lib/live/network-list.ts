import registry from '../detection/registry';
import type { NetworkDefinition } from '../domain/network';
import type { NetworkId } from '../domain/network-id';
import type { NetworkLimits } from '../domain/network-limits';
import type { AuditPart } from '../domain/page-facts';

/** The networks in the order in which they are offered. Names are the brands' own and are not translated. */
export const NETWORKS = registry.map(({ id, name, origins, reads = [] }: NetworkDefinition) => ({
  id,
  name,
  /** Whether the browser can be asked for it as a whole; Mastodon's servers are asked for one by one. */
  needsPermission: origins.length > 0,
  /** What is read on its pages once it is allowed; empty: the address is all we use. */
  reads,
}));

const names = new Map<string, string>(registry.map(({ id, name }) => [id, name]));

/** The network's own name; an id that the code no longer knows is shown as it is. */
export const networkName = (id: string): string => names.get(id) ?? id;

/** The parts that a profile on this network has, in the order in which a visitor meets them. */
export const auditedParts = (id: NetworkId): readonly AuditPart[] => definitionOf(id)?.parts ?? [];

/** What the network allows; `undefined` where nothing is known. */
export const limitsOf = (id: NetworkId): NetworkLimits | undefined => definitionOf(id)?.limits;

const definitionOf = (id: NetworkId) => registry.find((network) => network.id === id);
