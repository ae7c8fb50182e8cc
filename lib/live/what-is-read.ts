import type { NetworkProbe } from '../domain/network';

/** What reading a page can tell, in the words that the user is told. */
export const READ_FACTS = ['viewer', 'profile', 'followers', 'other'] as const;
export type ReadFact = (typeof READ_FACTS)[number];

const FACT_OF_KEY: Readonly<Record<string, ReadFact>> = {
  viewer: 'viewer',
  viewerId: 'viewer',
  'viewer.link': 'viewer',
  signedIn: 'viewer',
  signedOut: 'viewer',
  own: 'profile',
  ownId: 'profile',
  entity: 'profile',
  entityId: 'profile',
  'viewer.handle': 'viewer',
  'profile.entity': 'profile',
  'profile.id': 'profile',
  'profile.followers': 'followers',
  followers: 'followers',
};

/** The values that leave the page under one probe: the picked parts, else the probe's own. */
const keysOf = ({ key, from }: NetworkProbe): readonly string[] => {
  const picked = from.flatMap(({ pick }) => Object.keys(pick ?? {}));
  return picked.length > 0 ? picked.map((part) => `${key}.${part}`) : [key];
};

/**
 * Says what a network's probes read, from the probes themselves, so that the sentence cannot fall behind them.
 * A key that has no words of its own yet is named as `other` and never left out.
 */
export function whatIsRead(probes: readonly NetworkProbe[] = []): readonly ReadFact[] {
  const facts = new Set(probes.flatMap(keysOf).map((key) => FACT_OF_KEY[key] ?? 'other'));
  return READ_FACTS.filter((fact) => facts.has(fact));
}
