import { describe, expect, it } from 'vitest';
import type { NetworkDefinition } from '../../../lib/domain/network';
import { READING_TIMES } from '../../../lib/domain/reading-plan';
import { planFor } from '../../../lib/reading/plan-for';

const network: NetworkDefinition = {
  id: 'x',
  name: 'X',
  hosts: [],
  origins: [],
  routes: [],
  checked: '2026-11',
  examples: [],
  probes: [
    { key: 'viewer', from: [{ css: 'a' }] },
    { key: 'own', on: ['profile'], from: [{ css: 'b' }] },
  ],
};

describe('planFor', () => {
  it('takes the probes of the page kind, and nothing that the page script need not know', () => {
    expect(planFor({ network: 'x', kind: 'home' }, network)).toEqual({
      at: READING_TIMES,
      probes: [{ key: 'viewer', from: [{ css: 'a' }] }],
    });
    expect(planFor({ network: 'x', kind: 'profile' }, network)?.probes).toHaveLength(2);
    expect(JSON.stringify(planFor({ network: 'x', kind: 'profile' }, network))).not.toContain(
      '"on"',
    );
  });

  it('is null where there is nothing to read', () => {
    const { probes: _, ...none } = network;
    expect(planFor({ network: 'x', kind: 'home' }, none)).toBeNull();
    expect(planFor({ network: 'x', kind: 'home' }, undefined)).toBeNull();
  });
});
