import { expect, it } from 'vitest';
import { monthReport } from '../../../lib/coach/month-report';
import type { Decision } from '../../../lib/domain/brand-facts';
import { brandFacts, brief, type Given, month, slot, THIS_WEEK } from './build';

const decision = (at: string, text: string) =>
  ({ id: text, brandId: 'brand', at, what: 'decision', text }) as Decision;
const of = (given: Given, which = '2026-10', zone = 'Europe/Istanbul') =>
  monthReport(brandFacts(given), which, zone);
const recorded: Given = {
  months: [month('2026-10', { conversions: 4 })],
  brief: brief({ goal: true, target: { level: 5, from: '2026-09' } }),
};

it('holds what went out and what was decided in the month, by the clock of the user', () => {
  const report = of({
    ...recorded,
    stage: 2,
    slots: [
      slot(THIS_WEEK, 'x', { doneOn: '2026-10-31' }),
      slot(THIS_WEEK, 'x', { doneOn: '2026-11-01' }),
      slot(THIS_WEEK, 'x'),
    ],
    decisions: [
      // Already November in Istanbul.
      decision('2026-10-31T22:00:00Z', 'later'),
      decision('2026-10-20T08:00:00Z', 'second'),
      // Already October there.
      decision('2026-09-30T21:30:00Z', 'first'),
    ],
  });
  expect(report?.published).toBe(1);
  expect(report?.decisions).toEqual([
    { day: '2026-10-01', text: 'first' },
    { day: '2026-10-20', text: 'second' },
  ]);
});

it.each([
  ['stage 1 has no results', { ...recorded, stage: 1 } as const, '2026-10'],
  ['the month was not recorded', { ...recorded, stage: 3 } as const, '2026-09'],
])('says nothing where %s', (_, given, which) => {
  expect(of(given, which)).toBeUndefined();
});

it('names the agreed level in stage 3 only, and the one in force then', () => {
  expect(of({ ...recorded, stage: 2 })).not.toHaveProperty('target');
  expect(of({ ...recorded, stage: 3 })?.target).toMatchObject({ level: 5 });
  expect(
    of({ ...recorded, stage: 3, brief: brief({ target: { level: 5, from: '2026-11' } }) }),
  ).not.toHaveProperty('target');
});
