import { describe, expect, it } from 'vitest';
import { DRAFT_COUNTS } from '../../../lib/domain/draft-counts';
import type { NetworkLimits, PostLimit } from '../../../lib/domain/network-limits';
import { checkDraft } from '../../../lib/reading/check-draft';
import { judgeComposer } from '../../../lib/reading/judge-composer';

/** Counts a text as the page script does. */
const size = (text: string) => Array.from(text).length;
const countsOf = (text: string) => ({
  characters: size(text),
  graphemes: [...new Intl.Segmenter().segment(text)].length,
  ...Object.fromEntries(
    Object.entries(DRAFT_COUNTS).flatMap(([key, pattern]) => {
      const found = text.match(new RegExp(pattern, 'gv')) ?? [];
      return [
        [key, found.length],
        [`${key}Size`, size(found.join(''))],
      ];
    }),
  ),
});
const look = (text: string, more = {}) =>
  judgeComposer({ open: true, draft: countsOf(text), ...more });

const X: PostLimit = { max: 280, sure: true, unit: 'character', link: 23, wide: 2 };
const lengthOn = (post: PostLimit, text: string) =>
  checkDraft(look(text), { checked: '2026-11', post }).length;

describe('the length', () => {
  it.each([
    ['Merhaba dünya', 13],
    ['İyi günler', 10],
    ['日本', 4],
    ['a👨‍👩‍👧b', 4],
    ['👍🏽', 2],
    ['❤️', 2],
    ['🇹🇷', 2],
    ['', 0],
    [`https://acme.example/${'a'.repeat(100)}`, 23],
    ['see https://a.example now', 31],
  ])('on X of %j is %i', (text, length) => {
    expect(lengthOn(X, text)).toEqual({ min: length, max: length });
  });

  it('is a range where a name may count as a link', () => {
    expect(lengthOn(X, 'acme.com')).toEqual({ min: 8, max: 23 });
  });

  it('counts what a reader sees where the network does', () => {
    const post: PostLimit = { max: 300, sure: true, unit: 'grapheme' };
    expect(lengthOn(post, 'a👨‍👩‍👧b')).toEqual({ min: 3, max: 3 });
  });

  it('leaves out what an editor keeps in an empty line', () => {
    expect(look('bir\n\u200b\niki').draft?.characters).toBe(8);
  });
});

describe('what is too long', () => {
  const limits = (post: Partial<PostLimit>): NetworkLimits => ({
    checked: '2026-11',
    post: { max: 10, sure: true, unit: 'character', ...post },
  });
  const tooLong = (text: string, post: Partial<PostLimit> = {}, own?: number) =>
    checkDraft(look(text), limits(post), own).tooLong;

  it('is certain only where the limit is', () => {
    expect(tooLong('short')).toBe('no');
    expect(tooLong('much too long')).toBe('yes');
    expect(tooLong('much too long', { sure: false })).toBe('cannot-tell');
    expect(tooLong('much too long', { paid: 25_000 })).toBe('cannot-tell');
  });

  it('goes by what the user knows', () => {
    expect(tooLong('much too long', { paid: 25_000 }, 12)).toBe('yes');
    expect(tooLong('much too long', {}, 500)).toBe('no');
  });

  it('is not said of a network without a limit, or a draft that was not read', () => {
    expect(checkDraft(look('a'), undefined)).not.toHaveProperty('tooLong');
    expect(checkDraft({ open: true, kind: 'post' }, limits({}))).toEqual({
      limit: { max: 10, sure: true },
    });
  });
});

it.each([
  ['#kahve ve #çay #2026 a#b', { hashtags: 2 }],
  ['@acme @beta@server.example a@b.example', { mentions: 2 }],
  ['https://a.example https://b.example/?utm_source=x&y=1', { links: 2, tracked: 1 }],
  ['e.g. this costs 3.50', { links: 0 }],
])('%j holds %j', (text, counts) => {
  expect(checkDraft(look(text), undefined)).toMatchObject(counts);
});

it('never has more descriptions than media', () => {
  expect(look('', { media: 2, alt: 3 })).toMatchObject({ media: 2, alt: 2 });
  expect(look('', { alt: 3 })).not.toHaveProperty('alt');
});
