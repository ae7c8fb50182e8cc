import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkReading } from '../../../lib/domain/network-reading';
import type { PageFacts, PageReading } from '../../../lib/domain/page-facts';
import { isLimited, triesOf, variantOf, withTry } from '../../../lib/reading/judge-health';

const reading: NetworkReading = {
  variants: { old: 'a', new: 'b' },
  probes: [
    { key: 'viewer', from: [], expect: ['home'] },
    { key: 'bio', from: [], expect: ['profile', 'home'] },
    { key: 'own', from: [] },
  ],
};
const signedIn: PageReading = { own: 'cannot-tell', viewer: 'ayse' };
const unknown: PageReading = { own: 'cannot-tell' };
const tries = (facts: PageFacts, judged: PageReading, was = false) =>
  triesOf('home', facts, judged, reading, was);

describe('a visit', () => {
  it('counts for the probes that had to find something on such a page', () => {
    expect(tries({ viewer: 'ayse' }, signedIn)).toEqual([
      { probe: 'viewer', hit: true },
      { probe: 'bio', hit: false },
    ]);
    expect(triesOf('feed', {}, signedIn, reading, true)).toEqual([]);
  });

  it('counts for none where nobody is signed in, or nobody ever was', () => {
    expect(tries({}, { own: 'cannot-tell', viewer: null }, true)).toEqual([]);
    expect(tries({}, unknown)).toEqual([]);
  });

  it('counts against the probe of the signed-in account where somebody was signed in lately', () => {
    expect(tries({}, unknown, true)).toEqual([{ probe: 'viewer', hit: false }]);
  });

  it('names the front end, unless none or two are recognised', () => {
    expect(variantOf({ 'variant.old': true }, reading)).toBe('old');
    expect(variantOf({}, reading)).toBe('');
    expect(variantOf({ 'variant.old': true, 'variant.new': true }, reading)).toBe('');
  });
});

describe('reading is limited', () => {
  const visits = (hits: number, misses: number, days = 2) =>
    [...Array<boolean>(hits).fill(true), ...Array<boolean>(misses).fill(false)].map((hit, at) => ({
      hit,
      day: `2026-11-${10 + (at % days)}`,
    }));

  it.each([
    [visits(4, 6), true],
    [visits(5, 5), false],
    [visits(0, 9), false],
    [visits(0, 20, 1), false],
    [visits(0, 10), true],
    [[], false],
  ])('%#', (list, limited) => expect(isLimited({ tries: list }, '2026-11-15')).toBe(limited));

  it('is no news where nothing was tried for two weeks', () => {
    expect(isLimited({ tries: visits(0, 20) }, '2026-11-25')).toBe(true);
    expect(isLimited({ tries: visits(0, 20) }, '2026-11-26')).toBe(false);
  });

  it('looks back on twenty visits', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (hits) => {
        const kept = hits.reduce<{ hit: boolean; day: string }[]>(
          (list, hit) => [...withTry(list, hit, '2026-11-25')],
          [],
        );
        expect(kept.map(({ hit }) => hit)).toEqual(hits.slice(-20));
      }),
    );
  });
});
