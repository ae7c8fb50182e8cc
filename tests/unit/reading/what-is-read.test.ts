import { describe, expect, it } from 'vitest';
import { READINGS } from '../../../lib/detection/readings';
import registry from '../../../lib/detection/registry';
import { whatIsRead } from '../../../lib/reading/what-is-read';

describe('what a network is said to read', () => {
  it('follows from its probes and their picked parts', () => {
    expect(whatIsRead({ probes: [] })).toEqual([]);
    expect(whatIsRead({ probes: [{ key: 'viewer', from: [{ css: 'a' }] }] })).toEqual(['viewer']);
    const pick = { entity: [], followers: [], bio: [] };
    expect(
      whatIsRead({ probes: [{ key: 'profile', from: [{ css: 'a', json: '', pick }] }] }),
    ).toEqual(['profile', 'counts', 'setup']);
    expect(whatIsRead({ probes: [], composer: { probes: [] } })).toEqual(['composer', 'published']);
  });

  it('never leaves out what has no words yet', () => {
    expect(whatIsRead({ probes: [{ key: 'mood', from: [{ css: 'a' }] }] })).toEqual(['other']);
    const pick = { mail: [] };
    expect(whatIsRead({ probes: [{ key: 'viewer', from: [{ css: 'a', pick }] }] })).toEqual([
      'other',
    ]);
  });

  it.each(registry.map((network) => [network.id, network] as const))(
    '%s says exactly what its probes read',
    (id, { reads = [] }) => {
      const reading = READINGS[id];
      expect(reads, `write reads: [...] in lib/networks/${id}.ts`).toEqual(
        reading ? whatIsRead(reading) : [],
      );
      expect(
        reads,
        `${id} reads something that has no words in lib/reading/what-is-read.ts`,
      ).not.toContain('other');
    },
  );
});
