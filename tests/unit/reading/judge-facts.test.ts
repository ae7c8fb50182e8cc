import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { AuditPart, PageFacts } from '../../../lib/domain/page-facts';
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
    expect(judge({ viewerId: 'UCa' }, channel)).toEqual({
      own: 'yes',
      viewerId: 'UCa',
      ownId: 'UCa',
    });
    expect(judge({ viewerId: 'UCb' }, channel)).toEqual({ own: 'no', viewerId: 'UCb' });
    expect(judge({ ownId: 'UCa' }, channel, false)).toEqual({ own: 'yes' });
    expect(judge({ ownId: 'UCa', viewerId: 'UCb' }, channel).own).toBe('cannot-tell');
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

const exactly = (value: number) => ({ value, min: value, max: value, exact: true });

describe('counts', () => {
  const followers = (facts: PageFacts, page = profile) => judge(facts, page).counts?.followers;

  it('count only beside the account in the address', () => {
    expect(followers({ profile: { entity: 'ayse', followers: 42 } })).toEqual(exactly(42));
    expect(followers({ entity: 'AYSE', followers: '42' })).toEqual(exactly(42));
    expect(followers({ profile: { entity: 'can', followers: 42 } })).toBeUndefined();
    expect(followers({ profile: { followers: 42 } })).toBeUndefined();
    expect(followers({ entity: 'ayse', profile: { followers: 42 } })).toBeUndefined();
    expect(followers({ followers: 42 })).toBeUndefined();
  });

  it('are read in the language of the page, and are ranges where it shows ranges', () => {
    const read = (text: string, lang?: string) =>
      followers({ entity: 'ayse', followers: text, ...(lang && { lang }) });
    expect(read('12,3 B', 'tr')).toMatchObject({ value: 12_300, exact: false });
    expect(read('12,3 B', 'en')).not.toMatchObject({ value: 12_300 });
    expect(read('1.234', 'de')).toEqual(exactly(1234));
    expect(read('1.234', 'en')).toBeUndefined();
    expect(read('1.234')).toBeUndefined();
  });

  it('are never made of labels or impossible numbers', () => {
    for (const count of ['Followers', '', '-5', -1, 1.5, 1e300, true, null]) {
      expect(followers({ entity: 'ayse', followers: count, lang: 'en' })).toBeUndefined();
    }
  });

  it('take the most exact of witnesses that agree, and none of two that cannot both be right', () => {
    const said = { entity: 'ayse', lang: 'en', followers: '12.3K' };
    expect(followers({ ...said, 'followers.title': 12_345 })).toEqual(exactly(12_345));
    expect(followers({ ...said, 'followers.title': 12_999 })).toBeUndefined();
  });

  it('of the signed-in account are those of the profile only if it is its own', () => {
    const viewer = { handle: 'ayse', followers: 42 };
    expect(followers({ viewer, entity: 'ayse' })).toEqual(exactly(42));
    expect(followers({ viewer: { ...viewer, handle: 'can' }, entity: 'ayse' })).toBeUndefined();
  });
});

describe('the audit', () => {
  const own = { viewer: 'ayse', entity: 'ayse' };
  const audit = (facts: PageFacts, final = true, stale = false) =>
    judgeFacts(profile, { ...own, ...facts }, { final, stale }).audit;

  it('says what is there, with what is worth saying, and what is missing', () => {
    expect(
      audit({
        avatar: true,
        cover: false,
        bio: 113,
        link: 'https://l.example/?u=https%3A%2F%2Fwww.acme.example%2F%3Futm_source%3Dx',
        category: 'Cafe',
        contact: null,
        pinned: 0,
      }),
    ).toEqual({
      avatar: { there: 'yes' },
      cover: { there: 'no' },
      bio: { there: 'yes', value: 113 },
      link: { there: 'yes', value: 'acme.example', tracked: 'yes' },
      category: { there: 'yes', value: 'Cafe' },
      contact: { there: 'no' },
      pinned: { there: 'no' },
    });
  });

  it('says "missing" only once the page has settled', () => {
    expect(audit({ cover: false, avatar: true }, false)).toEqual({
      cover: { there: 'cannot-tell' },
      avatar: { there: 'yes' },
    });
  });

  it('cannot tell where witnesses contradict each other', () => {
    expect(audit({ avatar: true, 'avatar.image': false })).toEqual({
      avatar: { there: 'cannot-tell' },
    });
    expect(audit({ bio: 10, 'bio.text': 12 })).toEqual({ bio: { there: 'yes' } });
  });

  it('is one’s own profile’s only', () => {
    expect(audit({ viewer: 'can', avatar: true })).toBeUndefined();
    expect(audit({ viewer: null, avatar: true })).toBeUndefined();
    expect(audit({ entity: 'can', avatar: true })).toBeUndefined();
  });

  it('does not believe the account’s record once the profile may have been edited', () => {
    const viewer = { handle: 'ayse', bio: 0 };
    expect(audit({ viewer })).toEqual({ bio: { there: 'no' } });
    expect(audit({ viewer }, true, true)).toBeUndefined();
    expect(audit({ viewer, bio: 40 }, true, true)).toEqual({ bio: { there: 'yes', value: 40 } });
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
    'avatar',
    'bio',
    'link',
    'lang',
  );
  const field = fc.constantFrom('handle', 'entity', 'id', 'followers', 'bio', 'link');
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
        expect(late.counts).toEqual(early.counts);
        for (const [part, { there }] of Object.entries(early.audit ?? {})) {
          if (there !== 'cannot-tell') expect(late.audit?.[part as AuditPart]?.there).toBe(there);
        }
      }),
    );
  });
});
