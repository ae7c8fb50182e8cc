import type { NetworkId } from '../domain/network-id';
import networks from './registry';

/** The network's own name. It is never translated. */
export const nameOf = (network: NetworkId): string =>
  networks.find(({ id }) => id === network)?.name ?? network;
