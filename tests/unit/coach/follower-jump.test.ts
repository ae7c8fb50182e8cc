import { describe, expect, it } from 'vitest';
import { followerJump } from '../../../lib/coach/follower-jump';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import {
  accounts,
  brandFacts,
  dayOf,
  measured,
  NOW,
  snapshot,
  THIS_WEEK,
  weeksBack,
} from './build';

const ACCOUNTS = accounts('instagram');
const WEEKS = weeksBack(10);

/** The account's count at the end of each week, by what it gained. `null` leaves a week out. */
const growing = (gains: readonly (number | null)[], from = 500) => {
  let value = from;
  return gains.flatMap((gained, index) => {
    value += gained ?? 0;
    const week = WEEKS[index] ?? THIS_WEEK;
    return gained === null ? [] : [snapshot(dayOf(week), 'followers', value, 'instagram')];
  });
};
const reach = (usual: number, last: number, weeks = WEEKS) => [
  ...measured(weeks.slice(0, -1), 'instagram', 1, { reach: usual }),
  ...measured(weeks.slice(-1), 'instagram', 1, { reach: last }),
];
const found = (given: Partial<BrandFacts>, now = NOW) =>
  followerJump(brandFacts({ stage: 2, accounts: ACCOUNTS, ...given }), now);

/** Ten to twelve a week, and then this many. */
const lastWeek = (gained: number, from = 500) =>
  growing([0, 10, 12, 11, 10, 12, 11, 10, 12, gained], from);

describe('followerJump', () => {
  it('asks about a week far above the usual while reach stays flat', () => {
    expect(found({ snapshots: lastWeek(90), slots: reach(300, 300) })).toEqual({
      gained: 90,
      usual: 11,
    });
  });

  it.each([
    // At 500 followers 5 % are 25, so the floor of 30 decides: more than 11 + 30 is a jump.
    ['just inside the floor of 30', 41, 500, false],
    ['just over the floor of 30', 42, 500, true],
    // At 2,000 followers 5 % are 104 at the last count.
    ['just inside 5 % of a larger account', 115, 2000, false],
    ['just over 5 % of a larger account', 116, 2000, true],
    ['a fall', -90, 500, false],
  ])('%s: %i gained at %i', (_, gained, from, rings) => {
    const jump = found({ snapshots: lastWeek(gained, from), slots: reach(300, 300) });
    expect(jump !== undefined).toBe(rings);
  });

  it('stays silent when reach jumped as well: then people came because they saw something', () => {
    expect(found({ snapshots: lastWeek(90), slots: reach(300, 3000) })).toBeUndefined();
  });

  it.each([
    [
      'no post with reach in that week',
      measured(WEEKS.slice(0, -1), 'instagram', 1, { reach: 300 }),
    ],
    ['posts without reach', measured(WEEKS, 'instagram')],
    ['fewer than five posts before it', reach(300, 300, WEEKS.slice(-5))],
    ['posts of another network', measured(WEEKS, 'facebook', 1, { reach: 300 })],
    ['no posts', []],
  ])('cannot tell with %s', (_, slots) => {
    expect(found({ snapshots: lastWeek(90), slots })).toBeUndefined();
  });

  it('needs six usual weeks before it', () => {
    const five = growing([null, null, null, null, 0, 10, 12, 11, 10, 90]);
    expect(found({ snapshots: five, slots: reach(300, 300) })).toBeUndefined();
    const six = growing([null, null, 0, 10, 12, 11, 10, 12, 11, 90]);
    expect(found({ snapshots: six, slots: reach(300, 300) })?.gained).toBe(90);
  });

  it('does not read a gap of weeks as one week’s gain', () => {
    const gap = growing([0, 10, 12, 11, 10, 12, 11, 10, null, 90]);
    expect(found({ snapshots: gap, slots: reach(300, 300) })).toBeUndefined();
  });

  it('looks at steady growth as usual, however large', () => {
    const steady = growing([0, 90, 92, 91, 90, 92, 91, 90, 92, 95]);
    expect(found({ snapshots: steady, slots: reach(300, 300) })).toBeUndefined();
  });

  it('lets a jump rest after four weeks', () => {
    const jump = { snapshots: lastWeek(90), slots: reach(300, 300) };
    expect(found(jump, NOW.add({ weeks: 3 }))).toBeDefined();
    expect(found(jump, NOW.add({ weeks: 4 }))).toBeUndefined();
  });

  it('takes the last count of a week, in whatever order they come', () => {
    const week = WEEKS.at(-1) ?? THIS_WEEK;
    const twice = [...lastWeek(90), snapshot(dayOf(week, 0), 'followers', 9000, 'instagram')];
    for (const snapshots of [twice, twice.toReversed()]) {
      expect(found({ snapshots, slots: reach(300, 300) })?.gained).toBe(90);
    }
  });

  it('says nothing without numbers', () => {
    expect(found({})).toBeUndefined();
    expect(followerJump(brandFacts(), NOW)).toBeUndefined();
  });
});
