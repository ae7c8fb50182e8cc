import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experimentPost, valueOf } from '../../../lib/measure/experiment-post';
import { anExperiment, aPost, type APost, dayAfter, nowAfter } from './an-experiment';

const experiment = anExperiment({ endsOn: dayAfter(30) });
const standing = (post: APost, today: number, of = experiment) =>
  experimentPost(of, aPost({ arm: 'a', ...post }), nowAfter(today));

describe('experimentPost', () => {
  it.each([
    ['planned', {}, 3, true],
    ['waiting', { out: 1 }, 7, true],
    ['waiting', { out: 1, read: 4 }, 7, true],
    ['due', { out: 1 }, 8, true],
    ['due', { out: 1 }, 9, true],
    ['due', { out: 1, read: 4 }, 9, true],
    ['missed', { out: 1 }, 10, false],
    ['read', { out: 1, read: 8 }, 8, false],
    ['read', { out: 1, read: 9 }, 25, false],
    ['other-age', { out: 1, read: 7 }, 12, false],
    ['other-age', { out: 1, read: 10 }, 12, false],
    ['before-start', { out: -1, read: 6 }, 12, false],
    ['read', { out: 23, read: 30 }, 40, false],
    ['after-end', { out: 23, read: 31 }, 40, false],
    ['after-end', { out: 24, read: 31 }, 40, false],
    ['after-end', { out: 24 }, 26, false],
    ['missed', { out: 23 }, 31, false],
  ] as const)('%s: %o on day %i', (expected, post, today, open) => {
    expect(standing(post, today)).toMatchObject({ standing: expected, open });
  });

  it('says at what age the numbers were read', () => {
    expect(standing({ out: 1, read: 4 }, 20)?.readAt).toBe(3);
    expect(standing({ out: 1 }, 20)).not.toHaveProperty('readAt');
  });

  it('is of one experiment only', () => {
    expect(experimentPost(experiment, aPost({ out: 1 }), nowAfter(9))).toBeUndefined();
    expect(standing({ out: 1 }, 9, { ...experiment, id: 'other' })).toBeUndefined();
  });

  it.each([
    ['engagement-rate', { engagements: 3 }, 'no-reach'],
    ['engagement-rate', { engagements: 3, reach: 0 }, 'no-reach'],
    ['engagement-rate', { engagements: 3, reach: 100 }, 'read'],
    ['engagement-rate', { engagements: 0, reach: 100 }, 'read'],
    ['reach', { engagements: 3 }, 'no-reach'],
    ['reach', { engagements: 3, reach: 0 }, 'read'],
    ['engagements', { engagements: 0 }, 'read'],
  ] as const)('%s of %o is %s', (metric, numbers, expected) => {
    const of = { ...experiment, metric };
    expect(standing({ out: 1, read: 8, numbers }, 20, of)?.standing).toBe(expected);
  });

  it('lets the missing reach be written as long as the post is of the right age', () => {
    const of = { ...experiment, metric: 'reach' as const };
    const post = { out: 1, read: 8 };
    expect(standing(post, 9, of)).toMatchObject({ standing: 'no-reach', open: true });
    expect(standing(post, 10, of)).toMatchObject({ standing: 'no-reach', open: false });
  });

  it('counts a value exactly where the age is right, the test had begun and was not over', () => {
    const day = fc.integer({ min: -10, max: 50 });
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 1, max: 20 }), (out, read, today, age) => {
        const of = { ...experiment, age };
        const counts = out >= 0 && read - out >= age && read - out <= age + 1 && read <= 30;
        const found = standing({ out, read }, today, of);
        expect(found?.standing === 'read').toBe(counts);
        // What is open can be read later; what counts is settled.
        if (counts) expect(found?.open).toBe(false);
      }),
    );
  });
});

it('names what a rate is out of: engagements of the people reached', () => {
  expect(valueOf({ metric: 'engagement-rate' }, { on: '', engagements: 3, reach: 60 })).toBe(0.05);
  expect(valueOf({ metric: 'reach' }, { on: '', engagements: 3, reach: 60 })).toBe(60);
  expect(valueOf({ metric: 'engagements' }, { on: '', engagements: 3, reach: 60 })).toBe(3);
});
