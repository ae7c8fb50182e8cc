import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInStep, daysUpTo, periodOf } from '../../../../lib/measure/time/period';

it.each([
  ['week', '2026-11-26', '2026-11-23', '2026-11-29'],
  ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
  ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['month', '2026-02-28', '2026-02-01', '2026-02-28'],
  ['month', '2028-02-01', '2028-02-01', '2028-02-29'],
] as const)('the %s of %s', (kind, day, from, to) => {
  expect(periodOf(kind, day)).toEqual({ kind, from, to });
});

it.each([
  ['week', '2026-11-26', -1, '2026-11-16'],
  ['week', '2026-12-30', 1, '2027-01-04'],
  ['month', '2026-03-31', -1, '2026-02-01'],
  ['month', '2026-12-31', 1, '2027-01-01'],
] as const)('from the %s of %s by %i', (kind, day, steps, expected) => {
  expect(dayInStep(periodOf(kind, day), steps)).toBe(expected);
});

it('has the days that have begun', () => {
  const week = periodOf('week', '2026-11-26');
  expect(daysUpTo(week, '2026-11-24')).toEqual(['2026-11-23', '2026-11-24']);
  expect(daysUpTo(week, '2027-01-01')).toHaveLength(7);
  expect(daysUpTo(week, '2026-11-22')).toEqual([]);
});

it('follows one another without a gap', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('week' as const, 'month' as const),
      fc.integer({ min: 0, max: 4000 }),
      (kind, days) => {
        const day = Temporal.PlainDate.from('2020-01-01').add({ days }).toString();
        const period = periodOf(kind, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        const next = periodOf(kind, dayInStep(period, 1));
        expect(Temporal.PlainDate.from(period.to).add({ days: 1 }).toString()).toBe(next.from);
        expect(periodOf(kind, dayInStep(next, -1))).toEqual(period);
      },
    ),
  );
});
