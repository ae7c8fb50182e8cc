import registry from '../detection/registry';
import type { NetworkId } from '../domain/network-id';
import type { ProbeHealth } from '../domain/probe-health';

/**
 * What a bug report about reading needs, as text: names of ours and counts. Nothing in it was ever on a page, and no
 * account is named. Written in English, for those who mend the probes.
 */
export const diagnosticOf = (
  network: NetworkId,
  probes: readonly ProbeHealth[],
  version: string,
): string =>
  [
    `Stagecoach ${version} (${import.meta.env.BROWSER})`,
    `network: ${network}, last looked at ${registry.find(({ id }) => id === network)?.checked}`,
    ...probes.map(({ variant, probe, tries }) => {
      const hits = tries.filter(({ hit }) => hit).length;
      const days = new Set(tries.map(({ day }) => day)).size;
      return `${variant || 'any front end'} / ${probe}: found ${hits} of ${tries.length} on ${days} days`;
    }),
  ].join('\n');
