import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueWork } from '../../../lib/coach/due-work';
import { situationOf } from '../../../lib/coach/situation/situation-of';
import { TASKS } from '../../../lib/playbook/tasks';
import {
  breakDays,
  isOff,
  isWorkingWeek,
  lastWorkingWeeks,
} from '../../../lib/coach/working-weeks';
import { addWeeks, mondayOf, weekOf } from '../../../lib/domain/calendar';
import { assess, at, brandFacts, move, NOW, pause } from './build';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('breakDays', () => {
  it.each<[string, [string, string][], number]>([
    ['no break', [], 0],
    ['one day', [['2026-11-18', '2026-11-18']], 1],
    ['both ends', [['2026-11-16', '2026-11-22']], 7],
    ['from before to after', [['2026-01-01', '2027-01-01']], 7],
    ['outside', [['2026-11-23', '2026-11-30']], 0],
    [
      'overlapping',
      [
        ['2026-11-16', '2026-11-18'],
        ['2026-11-17', '2026-11-19'],
      ],
      4,
    ],
  ])('%s', (_, breaks, expected) => {
    const pauses = breaks.map(([from, to]) => pause(from, to));
    expect(breakDays(pauses, day('2026-11-16'), day('2026-11-22'))).toBe(expected);
  });
});

describe('isOff', () => {
  it.each([
    ['a day of a short break', '2026-11-18', '2026-11-20', '2026-11-18', true],
    ['the day before it', '2026-11-18', '2026-11-20', '2026-11-17', false],
    [
      'a Friday after four days off: the week is a week of break',
      '2026-11-16',
      '2026-11-19',
      '2026-11-20',
      true,
    ],
    ['the Monday after that week', '2026-11-16', '2026-11-19', '2026-11-23', false],
  ])('%s', (_, from, to, on, off) => {
    expect(isOff([pause(from, to)], day(on))).toBe(off);
  });

  it('asks for the same in the list of due work as in the advice', () => {
    for (const breaks of [
      [pause('2026-11-18', '2026-11-20')],
      [pause('2026-11-15', '2026-11-17')],
    ]) {
      const facts = brandFacts({ stage: 2, breaks });
      const assessment = assess(facts);
      const { onBreak } = situationOf({ facts, tasks: TASKS, assessment, now: NOW });
      expect(dueWork(facts, TASKS, NOW).onBreak).toBe(onBreak);
    }
  });
});

describe('isWorkingWeek', () => {
  it.each([
    ['no day off', '2026-11-09', '2026-11-15', true],
    ['three days off', '2026-11-16', '2026-11-18', true],
    ['four days off', '2026-11-16', '2026-11-19', false],
    ['the weekend before and three days', '2026-11-14', '2026-11-18', true],
    ['all of it', '2026-11-01', '2026-11-30', false],
  ])('%s', (_, from, to, works) => {
    expect(isWorkingWeek([pause(from, to)], '2026-W47')).toBe(works);
  });
});

describe('lastWorkingWeeks', () => {
  const weeks = (given: Parameters<typeof brandFacts>[0], now = NOW, count = 12) =>
    lastWorkingWeeks(brandFacts(given), now, count);

  it('are whole weeks before the present one, oldest first', () => {
    expect(weeks({ stage: 2, since: '2026-10-26T08:00:00Z' })).toEqual([
      '2026-W44',
      '2026-W45',
      '2026-W46',
    ]);
    expect(weeks({ stage: 2 }, NOW, 2)).toEqual(['2026-W45', '2026-W46']);
  });

  it('begin with the week of that Monday, or with the next one', () => {
    const first = (since: string) => weeks({ stage: 2, since })[0];
    expect(first('2026-10-26T08:00:00Z')).toBe('2026-W44');
    expect(first('2026-10-27T08:00:00Z')).toBe('2026-W45');
    // Sunday night in London is Monday in Istanbul.
    expect(first('2026-10-25T22:30:00Z')).toBe('2026-W44');
  });

  it('are none before stage 2', () => {
    expect(weeks({ stage: 1 })).toEqual([]);
    expect(weeks({ stage: 2, since: '2026-11-16T08:00:00Z' })).toEqual([]);
  });

  it('go on over a move back, and begin with the first move to stage 2', () => {
    const moves = [
      move(2, 1, '2026-10-01T08:00:00Z'),
      move(1, 2, '2026-10-12T08:00:00Z'),
      move(1, 2, '2026-09-14T08:00:00Z'),
    ];
    expect(weeks({ stage: 2, since: '2026-10-12T08:00:00Z', moves })[0]).toBe('2026-W38');
    expect(weeks({ stage: 1, moves })[0]).toBe('2026-W38');
  });

  it('begin with the day it was added where the user said that the brand is posting', () => {
    const given = { stage: 3, declared: 'measuring', createdAt: '2026-10-19T08:00:00Z' } as const;
    expect(weeks(given)).toHaveLength(4);
  });

  it('leave planned breaks out, and reach further back for them', () => {
    const breaks = [pause('2026-10-26', '2026-11-08')];
    expect(weeks({ stage: 2, breaks }, NOW, 3)).toEqual(['2026-W42', '2026-W43', '2026-W46']);
  });

  it('cross a year of 53 weeks and a change of clocks', () => {
    const now = at('2027-01-13T10:00[Europe/Istanbul]');
    expect(weeks({ stage: 2 }, now, 4)).toEqual(['2026-W51', '2026-W52', '2026-W53', '2027-W01']);
    const spring = at('2026-04-01T10:00[Europe/Berlin]');
    const given = { stage: 2, since: '2026-01-05T08:00:00Z' } as const;
    expect(weeks(given, spring, 3)).toEqual(['2026-W11', '2026-W12', '2026-W13']);
  });

  it('are never in the future, never twice, and always in order', () => {
    const breaks = fc.array(
      fc
        .tuple(fc.integer({ min: -200, max: 30 }), fc.integer({ min: 0, max: 60 }))
        .map(([from, length]) => {
          const first = NOW.toPlainDate().add({ days: from });
          return pause(first.toString(), first.add({ days: length }).toString());
        }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(breaks, fc.integer({ min: 1, max: 30 }), (pauses, count) => {
        const found = weeks({ stage: 2, breaks: pauses }, NOW, count);
        expect(found.length).toBeLessThanOrEqual(count);
        expect(found).toEqual([...new Set(found)].toSorted());
        expect(found.every((week) => week < weekOf(NOW.toPlainDate()))).toBe(true);
        for (const week of found) {
          expect(addWeeks(week, 0)).toBe(week);
          const monday = mondayOf(week);
          expect(breakDays(pauses, monday, monday.add({ days: 6 }))).toBeLessThan(4);
        }
      }),
    );
  });
});
