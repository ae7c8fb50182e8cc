import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodStart } from '../../../lib/coach/period';
import { CADENCES, type Cadence } from '../../../lib/domain/task';
import { at, pause } from './build';

describe('periodStart', () => {
  it.each<[string, Cadence, string, string]>([
    ['a Wednesday', 'weekly', '2026-11-18T10:00[Europe/Istanbul]', '2026-11-16T00:00:00+03:00'],
    ['a Monday at midnight', 'weekly', '2026-11-16T00:00[UTC]', '2026-11-16T00:00:00+00:00'],
    ['a Sunday night', 'weekly', '2026-11-22T23:59:59[UTC]', '2026-11-16T00:00:00+00:00'],
    ['week 53', 'weekly', '2027-01-02T12:00[Europe/Berlin]', '2026-12-28T00:00:00+01:00'],
    ['after week 53', 'weekly', '2027-01-04T00:00[Europe/Berlin]', '2027-01-04T00:00:00+01:00'],
    ['clocks forward', 'weekly', '2026-03-29T12:00[Europe/Berlin]', '2026-03-23T00:00:00+01:00'],
    ['clocks back', 'weekly', '2026-10-25T23:30[Europe/Berlin]', '2026-10-19T00:00:00+02:00'],
    // Cuba's clocks skipped from midnight to one o'clock, so that day and that month began at one.
    ['no midnight', 'monthly', '2012-04-01T12:00[America/Havana]', '2012-04-01T01:00:00-04:00'],
    ['a fortnight', 'biweekly', '2026-11-18T10:00[UTC]', '2026-11-16T00:00:00+00:00'],
    ['its second week', 'biweekly', '2026-11-29T23:00[UTC]', '2026-11-16T00:00:00+00:00'],
    ['over week 53', 'biweekly', '2027-01-05T10:00[UTC]', '2026-12-28T00:00:00+00:00'],
    ['before the anchor', 'biweekly', '2023-12-31T10:00[UTC]', '2023-12-18T00:00:00+00:00'],
    ['a month end', 'monthly', '2026-03-31T23:59[Europe/Berlin]', '2026-03-01T00:00:00+01:00'],
    ['a leap day', 'monthly', '2028-02-29T08:00[UTC]', '2028-02-01T00:00:00+00:00'],
    ['the last quarter', 'quarterly', '2026-12-31T08:00[UTC]', '2026-10-01T00:00:00+00:00'],
    ['a quarter’s first day', 'quarterly', '2027-01-01T00:00[UTC]', '2027-01-01T00:00:00+00:00'],
    ['over clocks', 'quarterly', '2026-05-31T08:00[Europe/Berlin]', '2026-04-01T00:00:00+02:00'],
  ])('%s, %s: %s began %s', (_, cadence, now, start) => {
    expect(periodStart(cadence, at(now))?.toString({ timeZoneName: 'never' })).toBe(start);
  });

  it('never ends for what is done once', () => {
    expect(periodStart('once', at('2026-11-18T10:00[UTC]'))).toBeUndefined();
  });

  it.each<[string, Cadence, string, [string, string][], string]>([
    ['a week off', 'weekly', '2026-11-18', [['2026-11-16', '2026-11-22']], '2026-11-09'],
    ['most of it off', 'weekly', '2026-11-18', [['2026-11-17', '2026-11-20']], '2026-11-09'],
    ['three days off', 'weekly', '2026-11-18', [['2026-11-16', '2026-11-18']], '2026-11-16'],
    ['a break ahead', 'weekly', '2026-11-18', [['2026-11-23', '2026-12-20']], '2026-11-16'],
    ['a break long past', 'weekly', '2026-11-18', [['2026-11-09', '2026-11-15']], '2026-11-16'],
    ['two weeks off', 'weekly', '2026-11-18', [['2026-11-09', '2026-11-22']], '2026-11-02'],
    // Two breaks that touch or overlap are one; a day in both is one day.
    [
      'breaks that touch',
      'weekly',
      '2026-11-18',
      [
        ['2026-11-16', '2026-11-17'],
        ['2026-11-17', '2026-11-19'],
      ],
      '2026-11-09',
    ],
    ['over New Year', 'weekly', '2027-01-01', [['2026-12-21', '2027-01-03']], '2026-12-14'],
    ['a fortnight', 'biweekly', '2026-11-18', [['2026-11-18', '2026-11-25']], '2026-11-02'],
    ['half of it', 'biweekly', '2026-11-18', [['2026-11-18', '2026-11-24']], '2026-11-16'],
    // Over a month end: 20 of 30 days of November, and 10 of 31 of December.
    ['a month', 'monthly', '2026-11-28', [['2026-11-11', '2026-12-10']], '2026-10-01'],
    ['the next one', 'monthly', '2026-12-05', [['2026-11-11', '2026-12-10']], '2026-12-01'],
    ['a leap February', 'monthly', '2028-02-20', [['2028-02-01', '2028-02-15']], '2028-01-01'],
    ['a whole quarter', 'quarterly', '2026-11-18', [['2026-10-01', '2026-12-31']], '2026-07-01'],
    ['half a year', 'quarterly', '2026-11-18', [['2026-07-01', '2026-12-31']], '2026-04-01'],
    ['one month of it', 'quarterly', '2026-11-18', [['2026-11-01', '2026-11-30']], '2026-10-01'],
  ])('%s, %s: on %s with breaks %j it began %s', (_, cadence, day, breaks, start) => {
    const found = periodStart(
      cadence,
      at(`${day}T12:00[Europe/Berlin]`),
      breaks.map(([from, to]) => pause(from, to)),
    );
    expect(found?.toPlainDate().toString()).toBe(start);
    expect(found?.hour).toBe(0);
  });

  it('has no period for what is done once, whatever the breaks', () => {
    const always = [pause('2020-01-01', '2030-12-31')];
    expect(periodStart('once', at('2026-11-18T10:00[UTC]'), always)).toBeUndefined();
  });

  const moment = fc
    .tuple(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.constantFrom('Europe/Istanbul', 'America/Santiago', 'Pacific/Apia', 'Asia/Kathmandu'),
    )
    .map(([date, zone]) =>
      Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone),
    );

  it('is not after now, and the same for every moment of the period', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...CADENCES), (now, cadence) => {
        const start = periodStart(cadence, now);
        if (!start) return;
        expect(Temporal.ZonedDateTime.compare(start, now)).toBeLessThanOrEqual(0);
        expect(periodStart(cadence, start)?.equals(start)).toBe(true);
      }),
    );
  });

  const breaks = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 120 }))
      .map(([from, length]) => {
        const first = Temporal.PlainDate.from('2025-12-01').add({ days: from });
        return pause(first.toString(), first.add({ days: length }).toString());
      }),
    { maxLength: 4 },
  );
  const nearby = fc
    .integer({ min: 0, max: 400 })
    .map((days) => at('2025-12-01T09:00[Europe/Istanbul]').add({ days }));

  it('never begins later because of a planned break', () => {
    fc.assert(
      fc.property(nearby, fc.constantFrom(...CADENCES), breaks, (now, cadence, pauses) => {
        const plain = periodStart(cadence, now);
        const start = periodStart(cadence, now, pauses);
        if (!plain || !start) return;
        expect(Temporal.ZonedDateTime.compare(start, plain)).toBeLessThanOrEqual(0);
        expect(periodStart(cadence, start)?.equals(start)).toBe(true);
      }),
    );
  });
});
