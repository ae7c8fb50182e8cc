import type { HandleRule, HandleShape, NetworkDefinition } from '../domain/network';
import type { NetworkId } from '../domain/network-id';
import networks from './registry';

const byId = new Map(networks.map((network) => [network.id, network]));

/** The network whose accounts a network shows: the parent's for an admin site such as YouTube Studio. */
export function accountNetwork(id: NetworkId): NetworkDefinition | undefined {
  const network = byId.get(id);
  return network?.accountsOn === undefined ? network : byId.get(network.accountsOn);
}

/** The rule for this shape of handle; `undefined` when the network has none that fits. */
export function handleRule(
  network: NetworkDefinition | undefined,
  handle: string,
): HandleRule | HandleShape | undefined {
  const shape = network?.otherHandles?.find(({ pattern }) => pattern.test(handle));
  return shape ?? (network?.handle?.pattern.test(handle) ? network.handle : undefined);
}
