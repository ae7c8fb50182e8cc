import { expect, it } from 'vitest';
import { usualWeekday } from '../../../lib/domain/usual-weekday';

const days = (...list: string[]) => list.map((day) => ({ day }));

it.each<[string, string[], number | undefined]>([
  ['nothing is recorded', [], undefined],
  ['it was done once', ['2026-11-16'], undefined],
  ['many numbers of one day', ['2026-11-16', '2026-11-16', '2026-11-16'], undefined],
  ['Mondays', ['2026-11-02', '2026-11-09', '2026-11-10', '2026-11-16'], 1],
  ['Sundays', ['2026-11-08', '2026-11-15'], 7],
  [
    'two weekdays as often, of which the last one counts',
    ['2026-11-02', '2026-11-09', '2026-11-10', '2026-11-17'],
    2,
  ],
  [
    'an old habit that has changed',
    [
      ...Array.from({ length: 12 }, (_, at) =>
        Temporal.PlainDate.from('2026-01-05').add({ weeks: at }).toString(),
      ),
      ...Array.from({ length: 12 }, (_, at) =>
        Temporal.PlainDate.from('2026-08-07').add({ weeks: at }).toString(),
      ),
    ],
    5,
  ],
])('%s', (_case, list, expected) => {
  expect(usualWeekday(days(...list))).toBe(expected);
});
