import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOfEntry, piecesOfVisits } from '../../../lib/domain/time-piece';
import { periodOf } from '../../../lib/measure/time/period';
import { correctionId } from '../../../lib/domain/correction-pair';
import { type TimeOf, timeSums } from '../../../lib/reports/timesheet';
import { timesheetRows } from '../../../lib/reports/timesheet-rows';
import { anEntry, aVisitDay } from '../measure/time/pieces';

const stageOf = () => 2 as const;
const today = '2026-11-26';

const week = (of: Partial<TimeOf> = {}): TimeOf => ({
  period: periodOf('week', today),
  pieces: [],
  guesses: [],
  today,
  ...of,
});

const A_WEEK = [
  ...piecesOfVisits(aVisitDay({ activeSeconds: 1800 }), stageOf),
  ...piecesOfVisits(aVisitDay({ kind: 'feed', activeSeconds: 600 }), stageOf),
  ...piecesOfVisits(aVisitDay({ brandId: '', activeSeconds: 1200 }), stageOf),
  ...piecesOfEntry(
    anEntry({ id: 't', day: '2026-11-25', source: 'timer', network: 'x', note: 'Draft' }),
  ),
  ...piecesOfEntry(anEntry({ id: 'p', source: 'phone', work: 'talk', seconds: 900, stage: 3 })),
  ...piecesOfEntry(
    anEntry({
      id: correctionId('c', 'less'),
      source: 'correction',
      network: 'instagram',
      work: 'look',
      seconds: -300,
    }),
  ),
];

describe('the sums of a week', () => {
  const sums = timeSums(
    week({
      pieces: A_WEEK,
      guesses: [{ brandId: 'a', phone: [{ from: '2026-11-23', minutes: 70 }] }],
    }),
  );

  it('go by day up to today, with their sources', () => {
    expect(sums.days.map(({ day, seconds }) => [day.slice(8), seconds])).toEqual([
      ['23', 0],
      ['24', 3000],
      ['25', 3600],
      ['26', 0],
    ]);
    expect(sums.days[1]?.bySource).toEqual([
      { key: 'pages', seconds: 2400 },
      { key: 'phone', seconds: 900 },
      { key: 'correction', seconds: -300 },
    ]);
  });

  it('name timer and pages separately', () => {
    expect(sums.bySource).toEqual([
      { key: 'timer', seconds: 3600 },
      { key: 'pages', seconds: 2400 },
      { key: 'phone', seconds: 900 },
      { key: 'correction', seconds: -300 },
    ]);
  });

  it('go by network, kind of work and stage', () => {
    expect(sums.byNetwork).toEqual([
      { key: 'x', seconds: 3600 },
      { key: 'instagram', seconds: 2100 },
      { key: undefined, seconds: 900 },
    ]);
    expect(sums.byWork).toEqual([
      { key: 'away', seconds: 3600 },
      { key: 'create', seconds: 1800 },
      { key: 'talk', seconds: 900 },
      { key: 'look', seconds: 300 },
    ]);
    expect(sums.byStage).toEqual([
      { key: 2, seconds: 5700 },
      { key: 3, seconds: 900 },
    ]);
  });

  it('keep the guess, and what belongs to nobody, out of the total', () => {
    expect(sums.total).toBe(6600);
    // Four of seven days have begun.
    expect(sums.guessed).toBe(2400);
    expect(sums.nobody).toEqual({ total: 1200, byNetwork: [{ key: 'instagram', seconds: 1200 }] });
    expect(sums.byBrand).toEqual([{ key: 'a', seconds: 6600 }]);
  });
});

describe('a timesheet', () => {
  it('has a line for what was counted, for each entry, and for the guess; and none for nobody', () => {
    const rows = timesheetRows(
      week({
        pieces: A_WEEK,
        guesses: [{ brandId: 'a', phone: [{ from: '2026-11-23', minutes: 70 }] }],
      }),
    );
    expect(
      rows.map(({ day, source, work, minutes, note }) => [
        day.slice(8),
        source,
        work,
        minutes,
        note,
      ]),
    ).toEqual([
      ['23', 'guess', undefined, 40, undefined],
      ['24', 'pages', 'create', 30, undefined],
      ['24', 'pages', 'look', 10, undefined],
      ['24', 'phone', 'talk', 15, undefined],
      ['24', 'correction', 'look', -5, undefined],
      ['25', 'timer', 'away', 60, 'Draft'],
    ]);
    expect(rows.some(({ brandId }) => brandId === '')).toBe(false);
  });

  it('puts a month’s guess into its weeks, cut at the month’s ends', () => {
    const rows = timesheetRows(
      week({
        period: periodOf('month', '2026-10-15'),
        guesses: [{ brandId: 'a', phone: [{ from: '2026-09-28', minutes: 70 }] }],
      }),
    );
    // October 2026 begins on a Thursday and ends on a Saturday.
    expect(rows.map(({ day, minutes }) => [day, minutes])).toEqual([
      ['2026-10-01', 40],
      ['2026-10-05', 70],
      ['2026-10-12', 70],
      ['2026-10-19', 70],
      ['2026-10-26', 60],
    ]);
  });

  it('adds up to the rounded whole, however the seconds fall', () => {
    const day = fc
      .integer({ min: 0, max: 29 })
      .map((days) => Temporal.PlainDate.from('2026-11-01').add({ days }).toString());
    const entries = fc.array(
      fc.record({
        day,
        seconds: fc.integer({ min: 1, max: 20_000 }),
        source: fc.constantFrom('timer' as const, 'typed' as const, 'phone' as const),
      }),
      { maxLength: 60 },
    );
    const visits = fc.array(
      fc.record({
        day,
        activeSeconds: fc.double({ min: 0, max: 5000, noNaN: true }),
        network: fc.constantFrom('x' as const, 'reddit' as const),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(entries, visits, (written, counted) => {
        const pieces = [
          ...written.flatMap((one) => piecesOfEntry(anEntry(one))),
          ...counted.flatMap((one) => piecesOfVisits(aVisitDay(one), stageOf)),
        ];
        const month = {
          period: periodOf('month', '2026-11-10'),
          pieces,
          guesses: [],
          today: '2026-12-24',
        };
        const sums = timeSums(month);
        const minutes = timesheetRows(month).reduce((sum, row) => sum + row.minutes, 0);
        expect(minutes).toBe(Math.round(sums.total / 60));
        for (const by of [sums.days, sums.bySource, sums.byNetwork, sums.byWork, sums.byStage]) {
          const whole = by.reduce((sum, { seconds }) => sum + seconds, 0);
          expect(Math.abs(whole - sums.total)).toBeLessThan(by.length + 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
