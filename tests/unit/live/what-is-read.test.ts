import { describe, expect, it } from 'vitest';
import registry from '../../../lib/detection/registry';
import type { NetworkDefinition } from '../../../lib/domain/network';
import { whatIsRead } from '../../../lib/live/what-is-read';

describe('what a network is said to read', () => {
  it('follows from its probes and their picked parts', () => {
    expect(whatIsRead([])).toEqual([]);
    expect(whatIsRead([{ key: 'viewer', from: [{ css: 'a' }] }])).toEqual(['viewer']);
    expect(
      whatIsRead([
        { key: 'profile', from: [{ css: 'a', json: '', pick: { entity: [], followers: [] } }] },
      ]),
    ).toEqual(['profile', 'followers']);
  });

  it('never leaves out what has no words yet', () => {
    expect(whatIsRead([{ key: 'mood', from: [{ css: 'a' }] }])).toEqual(['other']);
  });

  it.each(registry.map((network: NetworkDefinition) => [network.id, network] as const))(
    '%s reads nothing without words of its own',
    (_, { probes }) => expect(whatIsRead(probes)).not.toContain('other'),
  );
});
