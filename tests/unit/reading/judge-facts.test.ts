import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { PageFacts } from '../../../lib/domain/page-facts';
import type { PageRef } from '../../../lib/domain/page-ref';
import { judgeFacts } from '../../../lib/reading/judge-facts';

const profile: PageRef = { network: 'x', kind: 'profile', handle: 'Ayse' };
const channel: PageRef = { network: 'youtube', kind: 'profile', handle: 'UCa', id: 'UCa' };

const judge = (facts: PageFacts, page = profile, final = true) =>
  judgeFacts(page, facts, { final });

describe('the viewer', () => {
  it('is a handle, nobody, or not known', () => {
    expect(judge({ viewer: 'can' }).viewer).toBe('can');
    expect(judge({ viewer: { handle: 'can', bio: 3 } }).viewer).toBe('can');
    expect(judge({ viewer: null }).viewer).toBeNull();
    expect(judge({ signedOut: true }).viewer).toBeNull();
    expect(judge({ signedIn: false }).viewer).toBeNull();
    expect(judge({})).not.toHaveProperty('viewer');
    expect(judge({ signedIn: true, signedOut: false, viewer: '' })).not.toHaveProperty('viewer');
  });

  it('is not known when facts contradict each other', () => {
    expect(judge({ viewer: 'can', signedOut: true })).not.toHaveProperty('viewer');
    expect(judge({ viewer: 'can', 'viewer.link': 'ece' })).not.toHaveProperty('viewer');
    expect(judge({ viewer: null, signedIn: true })).not.toHaveProperty('viewer');
    expect(judge({ viewerId: 'UCa', signedIn: false })).not.toHaveProperty('viewer');
  });

  it('is the same account in another spelling', () => {
    expect(judge({ viewer: 'Can', 'viewer.link': 'can' }).viewer).toBe('Can');
    expect(judge({ viewer: '%C3%BClk%C3%BC' }).viewer).toBe('ülkü');
    expect(judge({ viewer: '100%' }).viewer).toBe('100%');
  });
});

describe('an own profile', () => {
  it('is told by the handle', () => {
    expect(judge({ viewer: 'ayse' }).own).toBe('yes');
    expect(judge({ viewer: 'can' }).own).toBe('no');
    expect(judge({ viewer: null }).own).toBe('cannot-tell');
    expect(judge({}).own).toBe('cannot-tell');
  });

  it('is told by a link that edits it, when that cannot be left over', () => {
    expect(judge({ own: true }).own).toBe('yes');
    expect(judge({ own: true }, profile, false).own).toBe('cannot-tell');
    expect(judge({ own: 'ayse' }, profile, false)).toEqual({ own: 'yes', viewer: 'Ayse' });
    expect(judge({ own: 'can' }).own).toBe('cannot-tell');
    expect(judge({ own: true, viewer: 'can' }).own).toBe('cannot-tell');
    expect(judge({ own: 'can', viewer: 'can' }).own).toBe('no');
    expect(judge({ own: true, viewer: null }).own).toBe('cannot-tell');
  });

  it('is told by ids where addresses hold them', () => {
    expect(judge({ viewerId: 'UCa' }, channel)).toEqual({ own: 'yes' });
    expect(judge({ viewerId: 'UCb' }, channel)).toEqual({ own: 'no' });
    expect(judge({ ownId: 'UCa' }, channel, false)).toEqual({ own: 'yes' });
    expect(judge({ ownId: 'UCa', viewerId: 'UCb' }, channel)).toEqual({ own: 'cannot-tell' });
    const named: PageRef = { network: 'youtube', kind: 'profile', handle: 'ayse' };
    expect(judge({ viewerId: 'UCa', entity: 'ayse', entityId: 'UCa' }, named).own).toBe('yes');
    expect(judge({ viewerId: 'UCa', entity: 'ayse', entityId: 'UCb' }, named).own).toBe('no');
    expect(judge({ viewerId: 'UCa', entity: 'can', entityId: 'UCa' }, named).own).toBe(
      'cannot-tell',
    );
    expect(judge({ viewerId: 'UCa' }, named).own).toBe('cannot-tell');
  });

  it('is not told across kinds of account', () => {
    const company: PageRef = { network: 'linkedin', kind: 'profile', handle: 'company/acme' };
    expect(judge({ viewer: 'acme' }, company)).toEqual({ viewer: 'acme', own: 'cannot-tell' });
    expect(judge({ own: 'acme' }, company)).toEqual({ own: 'cannot-tell' });
  });

  it('is only looked for on profiles', () => {
    const post: PageRef = { network: 'x', kind: 'post', handle: 'ayse', id: '1' };
    expect(judge({ viewer: 'ayse', own: true }, post)).toEqual({
      viewer: 'ayse',
      own: 'cannot-tell',
    });
  });
});

describe('followers', () => {
  it('count only beside the account in the address', () => {
    expect(judge({ profile: { entity: 'ayse', followers: 42 } }).followers).toBe(42);
    expect(judge({ entity: 'AYSE', followers: '42' }).followers).toBe(42);
    expect(judge({ profile: { entity: 'can', followers: 42 } })).not.toHaveProperty('followers');
    expect(judge({ profile: { followers: 42 } })).not.toHaveProperty('followers');
    expect(judge({ followers: 42 })).not.toHaveProperty('followers');
  });

  it('are never taken from localised text or impossible numbers', () => {
    for (const followers of [
      '1,234',
      '1.234',
      '12,3 B',
      '1K',
      ' 5',
      '',
      -1,
      1.5,
      1e300,
      true,
      null,
    ]) {
      expect(judge({ entity: 'ayse', followers })).not.toHaveProperty('followers');
    }
  });

  it('are dropped when two sources disagree', () => {
    const facts = { profile: { entity: 'ayse', followers: 42 }, entity: 'ayse', followers: 43 };
    expect(judge(facts)).not.toHaveProperty('followers');
  });
});

describe('whatever a page says', () => {
  const name = fc.constantFrom(
    'ayse',
    'Ayse',
    'can',
    'UCa',
    'UCb',
    '',
    'company/ayse',
    '%',
    '__proto__',
  );
  const leaf = fc.oneof(name, fc.integer(), fc.boolean(), fc.constant(null), fc.double());
  const key = fc.constantFrom(
    'viewer',
    'viewer.link',
    'viewerId',
    'signedIn',
    'signedOut',
    'own',
    'ownId',
    'profile',
    'profile.two',
    'entity',
    'entityId',
    'followers',
  );
  const field = fc.constantFrom('handle', 'entity', 'id', 'followers');
  const facts = fc.dictionary(
    key,
    fc.oneof(leaf, fc.dictionary(field, leaf)),
  ) as fc.Arbitrary<PageFacts>;
  const page = fc.constantFrom(profile, channel, { ...profile, network: 'linkedin' as const });

  it('never claims an own profile against the names on the page', () => {
    const other = fc.constantFrom('can', 'ece');
    fc.assert(
      fc.property(facts, other, fc.boolean(), (rest, entity, final) => {
        const said = { ...rest, viewer: 'ayse', entity };
        expect(judgeFacts(profile, said, { final }).own).not.toBe('yes');
        const reading = judgeFacts(profile, { ...rest, viewer: entity }, { final });
        expect(reading.own).not.toBe('yes');
      }),
    );
  });

  it('never names a viewer beside a signed-out mark', () => {
    fc.assert(
      fc.property(facts, page, fc.boolean(), (rest, where, final) => {
        const reading = judgeFacts(where, { ...rest, signedOut: true }, { final });
        expect(reading.viewer ?? null).toBeNull();
        expect(reading.own).not.toBe('yes');
      }),
    );
  });

  it('only grows surer with time, and never throws', () => {
    fc.assert(
      fc.property(facts, page, (said, where) => {
        const early = judgeFacts(where, said, { final: false });
        const late = judgeFacts(where, said, { final: true });
        expect([late.own, 'cannot-tell']).toContain(early.own);
        expect(late.followers).toBe(early.followers);
      }),
    );
  });
});
