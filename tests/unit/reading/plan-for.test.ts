import { describe, expect, it } from 'vitest';
import { DRAFT_COUNTS } from '../../../lib/domain/draft-counts';
import type { NetworkReading } from '../../../lib/domain/network-reading';
import { READING_TIMES } from '../../../lib/domain/reading-plan';
import { planFor } from '../../../lib/reading/plan-for';

const LANGUAGE = { key: 'lang', from: [{ css: 'html', one: 1, get: '@lang' }] };

const reading: NetworkReading = {
  variants: { old: 'body.old' },
  probes: [
    { key: 'viewer', from: [{ css: 'a' }], expect: ['home'] },
    { key: 'own', on: ['profile'], from: [{ css: 'b' }] },
  ],
};

describe('planFor', () => {
  it('takes the probes of the page kind, and nothing that the page script need not know', () => {
    expect(planFor('home', reading)).toEqual({
      idle: 60,
      at: READING_TIMES,
      probes: [LANGUAGE, { key: 'viewer', from: [{ css: 'a' }] }],
      late: [{ key: 'variant.old', from: [{ css: 'body.old' }] }],
    });
    expect(planFor('profile', reading).probes).toHaveLength(3);
    expect(JSON.stringify(planFor('profile', reading))).not.toMatch(/"on"|"expect"/);
  });

  it('follows the composer on every page of the network', () => {
    const composer = { probes: [{ key: 'open', from: [{ css: 'c' }] }], goes: '^/done$' };
    const plan = planFor('home', { probes: [], composer });
    expect(plan.composer).toEqual({
      probes: composer.probes,
      counts: DRAFT_COUNTS,
      requests: [],
    });
  });

  it('only counts time where nothing is read, with the idle time that the user chose', () => {
    expect(planFor('home', undefined, 120)).toEqual({ idle: 120, at: [], probes: [], late: [] });
    expect(planFor('messages', reading)).toEqual({ idle: 60, at: [], probes: [], late: [] });
  });
});
