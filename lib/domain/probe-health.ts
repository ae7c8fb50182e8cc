import type { NetworkId } from './network-id';

/** How a probe fared at its last visits, in one front end of a network. Holds nothing that stood on a page. */
export interface ProbeHealth {
  /** `network/variant/probe`. */
  id: string;
  network: NetworkId;
  /** The front end's name in the network's file; empty where it has one only, or none was recognised. */
  variant: string;
  probe: string;
  /** The last visits on which it had to be there, oldest first. */
  tries: readonly { hit: boolean; day: string }[];
}

/** How many visits are looked back on. */
export const HEALTH_TRIES = 20;
/** Fewer visits, or all on one day, prove nothing. */
export const HEALTH_LEAST_TRIES = 10;
export const HEALTH_LEAST_DAYS = 2;
/** A probe that was not tried for so long is no news: the front end may be gone, or the probe. */
export const HEALTH_LATELY_DAYS = 14;
export const HEALTH_LEAST_SHARE = 0.5;
