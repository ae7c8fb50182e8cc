import { describe, expect, it } from 'vitest';
import { calendarDistance } from '@/components/ui/calendar-distance';
import { sayExactTime, sayRelativeTime } from '@/components/ui/say-time';

const now = Temporal.ZonedDateTime.from('2026-03-29T12:00[Europe/Berlin]');
const before = (duration: Temporal.DurationLike) => now.subtract(duration).toInstant().toString();

describe('calendarDistance', () => {
  it.each([
    [{ hours: 3 }, undefined],
    [{ days: 1 }, { unit: 'day', count: 1 }],
    [{ days: 6 }, { unit: 'day', count: 6 }],
    [{ days: 16 }, { unit: 'week', count: 2 }],
    [{ months: 1 }, { unit: 'month', count: 1 }],
    [{ months: 13 }, { unit: 'year', count: 1 }],
    [{ days: -2 }, { unit: 'day', count: -2 }],
  ])('%o ago', (duration, expected) => {
    expect(calendarDistance(before(duration), now)).toEqual(expected);
  });

  it('counts calendar days, so last night is yesterday', () => {
    const midnight = Temporal.ZonedDateTime.from('2026-03-29T00:30[Europe/Berlin]');
    const evening = Temporal.ZonedDateTime.from('2026-03-28T23:30[Europe/Berlin]');
    expect(calendarDistance(evening.toInstant().toString(), midnight)).toEqual({
      unit: 'day',
      count: 1,
    });
  });
});

it('says how long ago in the language of the page', () => {
  expect(sayRelativeTime(before({ days: 3 }), now, 'en')).toBe('3 days ago');
  expect(sayRelativeTime(before({ days: 3 }), now, 'tr')).toBe('3 gün önce');
  expect(sayRelativeTime(before({ seconds: 20 }), now, 'en')).toBe('now');
  expect(sayRelativeTime(before({ minutes: 90 }), now, 'en')).toBe('1 hour ago');
  expect(sayRelativeTime(before({ days: -1 }), now, 'en')).toBe('tomorrow');
});

it('says the exact time in the time zone of the user', () => {
  expect(sayExactTime('2026-03-29T10:00:00.000Z', 'Europe/Istanbul', 'tr')).toBe(
    '29 Mart 2026 13:00',
  );
});
