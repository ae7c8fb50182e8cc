import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtMidnight } from '../../../../lib/measure/time/split-at-midnight';

const at = (local: string, zone: string) =>
  Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant();
const split = (from: string, to: string, zone: string) =>
  splitAtMidnight(at(from, zone), at(to, zone), zone).map(({ day, seconds }) => [
    day,
    seconds / 3600,
  ]);

describe('a span at midnight', () => {
  it.each([
    [
      'an evening',
      '2026-03-10T20:00',
      '2026-03-10T22:30',
      'Europe/Istanbul',
      [['2026-03-10', 2.5]],
    ],
    [
      'over one midnight',
      '2026-03-10T23:00',
      '2026-03-11T00:30',
      'Europe/Istanbul',
      [
        ['2026-03-10', 1],
        ['2026-03-11', 0.5],
      ],
    ],
    [
      'over a whole day',
      '2026-03-10T23:00',
      '2026-03-12T01:00',
      'America/New_York',
      [
        ['2026-03-10', 1],
        ['2026-03-11', 24],
        ['2026-03-12', 1],
      ],
    ],
    ['to midnight', '2026-03-10T23:00', '2026-03-11T00:00', 'Europe/Berlin', [['2026-03-10', 1]]],
    // The clocks go forward and back within the day: it has 23 and 25 hours.
    [
      'a short night in Berlin',
      '2026-03-29T00:00',
      '2026-03-30T00:00',
      'Europe/Berlin',
      [['2026-03-29', 23]],
    ],
    [
      'a long night in Berlin',
      '2026-10-25T00:00',
      '2026-10-26T00:00',
      'Europe/Berlin',
      [['2026-10-25', 25]],
    ],
    [
      'from before a long night',
      '2026-10-24T23:00',
      '2026-10-25T04:00',
      'Europe/Berlin',
      [
        ['2026-10-24', 1],
        ['2026-10-25', 5],
      ],
    ],
    [
      'New York in spring',
      '2026-03-08T00:00',
      '2026-03-09T00:00',
      'America/New_York',
      [['2026-03-08', 23]],
    ],
    [
      'New York in autumn',
      '2026-11-01T00:00',
      '2026-11-02T00:00',
      'America/New_York',
      [['2026-11-01', 25]],
    ],
    // Turkey still changed its clocks in 2015, and stopped in 2016: there the same night is an ordinary one.
    [
      'Istanbul in 2015',
      '2015-11-08T00:00',
      '2015-11-09T00:00',
      'Europe/Istanbul',
      [['2015-11-08', 25]],
    ],
    [
      'Istanbul in 2016',
      '2016-10-30T00:00',
      '2016-10-31T00:00',
      'Europe/Istanbul',
      [['2016-10-30', 24]],
    ],
    // In Beirut the clocks went forward at midnight: the day began at one.
    [
      'a day without a midnight',
      '2022-03-26T23:00',
      '2022-03-27T02:00',
      'Asia/Beirut',
      [
        ['2022-03-26', 1],
        ['2022-03-27', 1],
      ],
    ],
  ])('%s', (_, from, to, zone, expected) => {
    expect(split(from, to, zone)).toEqual(expected);
  });

  it('gives nothing for nothing, and nothing for a span that runs backwards', () => {
    expect(split('2026-03-10T20:00', '2026-03-10T20:00', 'Europe/Berlin')).toEqual([]);
    expect(split('2026-03-10T20:00', '2026-03-09T20:00', 'Europe/Berlin')).toEqual([]);
  });

  it('says when each part begins, as an instant', () => {
    const parts = splitAtMidnight(
      at('2026-03-10T23:00', 'Europe/Istanbul'),
      at('2026-03-11T00:30', 'Europe/Istanbul'),
      'Europe/Istanbul',
    );
    expect(parts.map(({ from }) => from)).toEqual([
      '2026-03-10T20:00:00.000Z',
      '2026-03-10T21:00:00.000Z',
    ]);
  });

  it('adds up to the whole, one part a day, each in its own day', () => {
    const zones = [
      'Europe/Istanbul',
      'Europe/Berlin',
      'America/New_York',
      'Pacific/Apia',
      'Asia/Kathmandu',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2030, 0, 1) }),
        fc.integer({ min: 0, max: 5 * 86_400_000 }),
        (zone, start, length) => {
          const from = Temporal.Instant.fromEpochMilliseconds(start);
          const to = Temporal.Instant.fromEpochMilliseconds(start + length);
          const parts = splitAtMidnight(from, to, zone);
          const sum = parts.reduce((all, { seconds }) => all + seconds, 0);
          expect(sum).toBe(Math.round((start + length) / 1000) - Math.round(start / 1000));
          const days = parts.map(({ day }) => day);
          expect(new Set(days).size).toBe(days.length);
          expect(days).toEqual(days.toSorted());
          for (const part of parts) {
            const local = Temporal.Instant.from(part.from).toZonedDateTimeISO(zone);
            expect(local.toPlainDate().toString()).toBe(part.day);
            expect(part.seconds).toBeGreaterThan(0);
            expect(part.seconds).toBeLessThanOrEqual(25 * 3600);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
