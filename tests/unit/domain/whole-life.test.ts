import { expect, it } from 'vitest';
import { isOfWholeLife } from '../../../lib/domain/whole-life';

const day = '2026-11-10';

it.each([
  ['lifetime totals', { postsCover: 'lifetime' }, true],
  ['numbers of a file that does not say what they cover', {}, true],
  ['a period from the post’s day on', { postsCover: 'period', period: day }, true],
  ['a period that begins after the post', { postsCover: 'period', period: '2026-11-11' }, false],
  ['a period that is not known', { postsCover: 'period' }, false],
] as const)(
  'takes %s for the whole life: %s',
  (_, { period, ...covers }: { postsCover?: 'lifetime' | 'period'; period?: string }, whole) => {
    const days = period === undefined ? {} : { period: { from: period, to: '2026-11-30' } };
    expect(isOfWholeLife({ day }, { ...covers, ...days })).toBe(whole);
  },
);
