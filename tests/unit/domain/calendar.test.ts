import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, monthOf } from '../../../lib/domain/calendar';

it.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', -15, '2025-08'],
  ['2026-11', 0, '2026-11'],
])('%s and %i months are %s', (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected);
});

it('adds months as the calendar does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1970, max: 2200 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -600, max: 600 }),
      (year, month, months) => {
        const first = Temporal.PlainDate.from({ year, month, day: 1 });
        expect(addMonths(monthOf(first), months)).toBe(monthOf(first.add({ months })));
      },
    ),
  );
});
