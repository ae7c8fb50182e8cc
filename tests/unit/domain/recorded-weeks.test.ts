import { describe, expect, it } from 'vitest';
import {
  followersBefore,
  followersOn,
  hasWeekly,
  recordedWeeks,
} from '../../../lib/domain/recorded-weeks';
import type { Metric, Snapshot } from '../../../lib/domain/snapshot';

const row = (day: string, metric: Metric, value: number, accountId = ''): Snapshot => ({
  brandId: 'brand',
  accountId,
  metric,
  day,
  value,
  source: 'typed',
  at: `${day}T10:00:00.000Z`,
});
const followers = (day: string, value: number, accountId = 'a') =>
  row(day, 'followers', value, accountId);

describe('the recorded weeks', () => {
  it('come newest first, each with the last number of its kind', () => {
    const weeks = recordedWeeks([
      followers('2026-11-18', 105),
      followers('2026-11-16', 100),
      row('2026-11-17', 'enquiries', 0),
      followers('2026-11-09', 90),
    ]);
    expect(weeks).toMatchObject([
      {
        week: '2026-W47',
        followers: { a: { value: 105, day: '2026-11-18', change: 15 } },
        counts: { enquiries: 0 },
      },
      { week: '2026-W46', followers: { a: { value: 90, day: '2026-11-09' } }, counts: {} },
    ]);
  });

  it('hold other counts of an account as well, which are not what a week asks for', () => {
    const weeks = recordedWeeks([
      followers('2026-11-18', 105),
      row('2026-11-09', 'posts', 88, 'a'),
      row('2026-11-10', 'posts', 89, 'a'),
    ]);
    expect(weeks.map(({ week }) => week)).toEqual(['2026-W47', '2026-W46']);
    expect(weeks[1]?.rows).toEqual([row('2026-11-10', 'posts', 89, 'a')]);
    expect(weeks.map(hasWeekly)).toEqual([true, false]);
  });

  it('say that a change is about where one of the two counts was rounded', () => {
    const rounded = { ...followers('2026-11-16', 1200), range: [1150, 1249] as [number, number] };
    const [third, second, first] = recordedWeeks([
      followers('2026-11-09', 1190),
      rounded,
      followers('2026-11-23', 1260),
    ]);
    expect([third, second, first].map((week) => week?.followers.a?.about)).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  it('have a change only from one week to the very next, account by account', () => {
    const [third, , first] = recordedWeeks([
      followers('2026-10-26', 50),
      followers('2026-11-02', 60, 'b'),
      followers('2026-11-09', 70),
    ]);
    expect(third?.followers).toEqual({ a: { value: 70, day: '2026-11-09' } });
    expect(first?.followers.a?.change).toBeUndefined();
  });

  it('go on over New Year, by ISO weeks', () => {
    const [newYear] = recordedWeeks([
      followers('2026-12-27', 10),
      // Friday 1 January 2027 lies in week 53 of 2026.
      followers('2027-01-01', 12),
    ]);
    expect(newYear).toMatchObject({ week: '2026-W53', followers: { a: { change: 2 } } });
  });

  it('keep a net loss and no change apart from "not known"', () => {
    const [, second, first] = recordedWeeks([
      followers('2026-11-02', 10),
      followers('2026-11-09', 10),
      followers('2026-11-16', 7),
    ]).toReversed();
    expect(second?.followers.a?.change).toBe(0);
    expect(first?.followers.a?.change).toBe(-3);
  });
});

it('finds the count of a day, and the one before it', () => {
  const rows = [followers('2026-11-16', 3), followers('2026-11-09', 2), followers('2026-11-02', 1)];
  expect(followersOn(rows, 'a', '2026-11-09')).toBe(2);
  expect(followersOn(rows, 'a', '2026-11-10')).toBeUndefined();
  expect(followersBefore(rows, 'a', '2026-11-16')?.value).toBe(2);
  expect(followersBefore(rows, 'a', '2026-11-02')).toBeUndefined();
});
