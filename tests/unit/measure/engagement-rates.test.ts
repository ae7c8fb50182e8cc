import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountRate,
  engagementRate,
  engagements,
  typicalRate,
} from '../../../lib/measure/engagement-rates';
import { METRICS } from '../../../lib/measure/metrics';

describe('engagements', () => {
  const parts = { likes: 10, comments: 3, shares: 2, saves: 0 };

  it.each([
    [['likes', 'comments', 'shares'], 15],
    [['likes', 'comments', 'shares', 'saves'], 15],
    [['comments'], 3],
    // What is missing is not zero.
    [['likes', 'clicks'], undefined],
    [['clicks', 'likes'], undefined],
    [[], undefined],
  ] as const)('of %j is %s', (counted, sum) => {
    expect(engagements(parts, counted)).toBe(sum);
  });
});

describe('engagementRate', () => {
  const post = { engagements: 15, reach: 500, followers: 1000, impressions: 0 };

  it.each([
    ['reach', 0.03],
    ['followers', 0.015],
    ['impressions', undefined],
    ['views', undefined],
  ] as const)('by %s is %s', (denominator, rate) => {
    expect(engagementRate(post, denominator)).toBe(rate);
  });

  it('may be over 1: people without an account see posts as well', () => {
    expect(engagementRate({ engagements: 30, followers: 10 }, 'followers')).toBe(3);
  });
});

describe('the typical post and the account', () => {
  const posts = [
    { engagements: 1, impressions: 10 },
    { engagements: 10, impressions: 1000 },
    { engagements: 40, impressions: 2000 },
    { engagements: 5, impressions: 0 },
    { engagements: 7, reach: 300 },
  ];

  it('are two figures, and the posts without a rate are in neither', () => {
    expect(typicalRate(posts, 'impressions')).toEqual({ rate: 0.02, posts: 3 });
    expect(accountRate(posts, 'impressions')).toEqual({ rate: 51 / 3010, posts: 3 });
  });

  it('are not available where no post has a rate', () => {
    expect(typicalRate(posts, 'followers')).toBeUndefined();
    expect(typicalRate([], 'reach')).toBeUndefined();
    expect(accountRate(posts, 'views')).toBeUndefined();
    expect(accountRate([], 'views')).toBeUndefined();
  });

  it('are never a sum of reach or followers', () => {
    // @ts-expect-error Reach counts people once for each post.
    accountRate(posts, 'reach');
    // @ts-expect-error Followers are the same people for each post.
    accountRate(posts, 'followers');
    for (const metric of ['reach', 'followers'] as const) {
      expect(METRICS[metric].summable).toBe(false);
    }
    for (const metric of ['impressions', 'views'] as const) {
      expect(METRICS[metric].summable).toBe(true);
    }
    expect(typicalRate(posts, 'reach')).toEqual({ rate: 7 / 300, posts: 1 });
  });

  it('lie between the lowest and the highest post', () => {
    const some = fc.array(
      fc.record({ engagements: fc.nat(500), views: fc.integer({ min: 1, max: 9000 }) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (posts) => {
        const rates = posts.map((post) => post.engagements / post.views);
        for (const found of [typicalRate(posts, 'views'), accountRate(posts, 'views')]) {
          expect(found?.posts).toBe(posts.length);
          expect(found?.rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
          expect(found?.rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
        }
      }),
    );
  });
});
