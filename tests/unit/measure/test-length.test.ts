import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testLength } from '../../../lib/measure/test-length';

describe('testLength', () => {
  it.each([
    // At 2 posts a week this test needs 5 weeks.
    ['two arms of five', 2, undefined, undefined, 10, 5],
    ['three a week', 3, undefined, undefined, 10, 4],
    ['less than one a week', 0.5, undefined, undefined, 10, 20],
    ['the advised size', 2, [0, 0], 8, 16, 8],
    ['three arms', 3, [0, 0, 0], 5, 15, 5],
    ['under way', 2, [4, 3], 5, 3, 2],
    ['an arm with more than it needs', 2, [9, 3], 5, 2, 1],
    ['all posted', 2, [5, 6], 5, 0, 0],
    ['a size under the minimum', 2, [0, 0], 3, 10, 5],
  ] as const)('%s', (_, perWeek, posted, perArm, posts, weeks) => {
    expect(testLength(perWeek, posted, perArm)).toEqual({
      verdict: 'planned',
      posts,
      weeks,
      weeksToVerdict: weeks + 1,
    });
  });

  it('takes no week more for a fraction that binary numbers miss', () => {
    expect(testLength(0.7, [8, 12, 3, 7], 18)).toMatchObject({ posts: 42, weeks: 60 });
  });

  it.each([0, -1, Number.NaN])('cannot tell at %d posts a week', (perWeek) => {
    expect(testLength(perWeek)).toEqual({ verdict: 'cannot-tell', why: 'no-posts-per-week' });
  });

  it('has time for all posts, and none to spare; it shortens with every post', () => {
    const perWeek = fc.integer({ min: 1, max: 70 }).map((tenths) => tenths / 10);
    const posted = fc.array(fc.nat(12), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(perWeek, posted, fc.integer({ min: 5, max: 20 }), (perWeek, posted, perArm) => {
        const found = testLength(perWeek, posted, perArm);
        if (found.verdict !== 'planned') throw new Error('It could not tell.');
        expect(found.weeks * perWeek).toBeGreaterThanOrEqual(found.posts - 1e-9);
        expect((found.weeks - 1) * perWeek).toBeLessThan(Math.max(found.posts, 1e-9));
        const later = testLength(perWeek, posted.with(0, posted[0]! + 1), perArm);
        expect(later).toHaveProperty(
          'posts',
          Math.max(found.posts - Number(posted[0]! < perArm), 0),
        );
      }),
    );
  });
});
