import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import type { NetworkId } from '../domain/network-id';
import type { ProbeHealth } from '../domain/probe-health';
import { isLimited } from '../reading/judge-health';
import { useNow } from './use-now';

const NONE: readonly ProbeHealth[] = [];

/** The probes of a network that fail so often that reading is limited there, live; empty: reading is well. */
export function useLimitedProbes(network: NetworkId | undefined): readonly ProbeHealth[] {
  const rows = useLiveQuery(
    () => (network ? db.health.where('network').equals(network).toArray() : []),
    [network],
  );
  const today = useNow().toPlainDate().toString();
  return rows?.filter((row) => isLimited(row, today)) ?? NONE;
}
