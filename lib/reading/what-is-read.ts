import type { NetworkReading } from '../domain/network-reading';
import type { Probe } from '../domain/probe';
import { AUDIT_PARTS, COUNTED } from '../domain/page-facts';
import { READ_FACTS, type ReadFact } from '../domain/read-fact';

const FACT_OF_KEY: ReadonlyMap<string, ReadFact> = new Map<string, ReadFact>([
  ...['viewer', 'viewerId', 'signedIn', 'signedOut'].map((key) => [key, 'viewer'] as const),
  ...['own', 'ownId', 'entity', 'entityId'].map((key) => [key, 'profile'] as const),
  ...COUNTED.map((key) => [key, 'counts'] as const),
  ...AUDIT_PARTS.map((key) => [key, 'setup'] as const),
]);

const FACT_OF_PART: ReadonlyMap<string, ReadFact> = new Map<string, ReadFact>([
  ['handle', 'viewer'],
  ['entity', 'profile'],
  ['id', 'profile'],
  ...COUNTED.map((key) => [key, 'counts'] as const),
  ...AUDIT_PARTS.map((key) => [key, 'setup'] as const),
]);

/** What leaves the page under one probe: the picked parts, else the probe's own. */
const factsIn = ({ key, from }: Probe): readonly ReadFact[] => {
  const [base = key] = key.split('.');
  const picked = from.flatMap(({ pick }) => Object.keys(pick ?? {}));
  if (picked.length > 0) return picked.map((part) => FACT_OF_PART.get(part) ?? 'other');
  return [FACT_OF_KEY.get(base) ?? 'other'];
};

/**
 * Says what is read on a network's pages, from the probes themselves. A key that has no words of its own is named
 * as `other` and never left out.
 */
export const whatIsRead = ({ probes, composer }: NetworkReading): readonly ReadFact[] => {
  const facts = new Set<ReadFact>(probes.flatMap(factsIn));
  if (composer) facts.add('composer').add('published');
  return READ_FACTS.filter((fact) => facts.has(fact));
};
