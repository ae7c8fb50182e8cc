import { describe, expect, it } from 'vitest';
import { situationOf } from '../../../lib/coach/situation/situation-of';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import { TASKS } from '../../../lib/playbook/tasks';
import {
  accounts,
  assess,
  brandFacts,
  brief,
  type Given,
  measured,
  month,
  NOW,
  slot,
  THIS_WEEK,
} from './build';

const of = (facts: BrandFacts) =>
  situationOf({ facts, tasks: TASKS, assessment: assess(facts), now: NOW });
const improving = (given: Given = {}) =>
  brandFacts({ stage: 3, accounts: accounts('instagram'), ...given });

describe('what a situation says of results', () => {
  it('takes a declared value for what results were worth, and counts none against it', () => {
    const written = brief({ goal: { valuePerConversion: 100 }, costs: true });
    const found = (given: object) =>
      of(improving({ brief: written, months: [month('2026-10', { hours: 12, ...given })] }));
    // Two that were worth 450 together: 300 of cost take two of them.
    expect(found({ conversions: 2, declaredValue: 450 })).toMatchObject({
      breakEven: 2,
      coveredCost: true,
    });
    const byWord = found({ conversions: 0, declaredValue: 450 });
    expect(byWord).toMatchObject({ conversions: 0 });
    expect(byWord).not.toHaveProperty('coveredCost');
    expect(byWord).not.toHaveProperty('breakEven');
  });

  it('says what break-even takes once worth, hours and costs are known', () => {
    const written = brief({ goal: { valuePerConversion: 100 }, costs: true });
    const known = of(
      improving({ brief: written, months: [month('2026-10', { conversions: 3, hours: 12 })] }),
    );
    // 60 a month and 12 hours at 20 are 300, which three conversions earn back.
    expect(known).toMatchObject({ conversions: 3, breakEven: 3, hoursMissing: false });
    const hourless = of(
      improving({ brief: written, months: [month('2026-10', { conversions: 0 })] }),
    );
    expect(hourless).toMatchObject({ conversions: 0, hoursMissing: true });
    expect(hourless).not.toHaveProperty('breakEven');
    const worthless = of(
      improving({
        brief: brief({ goal: { valuePerConversion: 0 }, costs: true }),
        months: [month('2026-10', { hours: 12 })],
      }),
    );
    expect(worthless).not.toHaveProperty('breakEven');
    expect(worthless).not.toHaveProperty('conversions');
  });

  it('reads the last month that is recorded, in whatever order they come', () => {
    const months = [
      month('2026-10', { conversions: 5, hours: 1 }),
      month('2026-09', { conversions: 9 }),
    ];
    for (const list of [months, months.toReversed()]) {
      expect(of(improving({ months: list }))).toMatchObject({
        conversions: 5,
        hoursMissing: false,
      });
    }
  });

  it('counts the months on target from the period’s first on, without the present one', () => {
    const known = of(
      improving({
        brief: brief({ target: { level: 20, from: '2026-09' } }),
        months: [
          month('2026-08', { conversions: 99 }),
          month('2026-09', { conversions: 20 }),
          month('2026-10', { conversions: 19 }),
          month('2026-11', { conversions: 99 }),
        ],
      }),
    );
    expect(known).toMatchObject({ monthsJudged: 2, monthsOnTarget: 1 });
  });

  it('does not count a month on the level that cost a guardrail', () => {
    const known = of(
      improving({
        brief: brief({ target: { level: 20, from: '2026-09' } }),
        months: [
          month('2026-09', { conversions: 20, guardrailsKept: false }),
          month('2026-10', { conversions: 20 }),
        ],
      }),
    );
    expect(known).toMatchObject({ monthsJudged: 2, monthsOnTarget: 1 });
  });

  it('knows a level that came late, and one that was moved', () => {
    const late = (writtenAt: string) =>
      of(improving({ brief: brief({ target: { from: '2026-10', writtenAt } }) })).targetMoved;
    expect(late('2026-09-30T20:59:00Z')).toBe(false);
    // 1 October 23:59 in Istanbul is the first day itself.
    expect(late('2026-10-01T20:59:00Z')).toBe(false);
    expect(late('2026-10-01T21:00:00Z')).toBe(true);
    expect(of(improving()).targetMoved).toBe(false);
  });

  it('finds the post that carries a month, once there are posts with engagement', () => {
    const busy = (engagements: number) =>
      slot(THIS_WEEK, 'instagram', {
        doneOn: '2026-11-03',
        numbers: { on: '2026-11-10', engagements },
      });
    expect(
      of(improving({ slots: [busy(95), busy(1), busy(1), busy(1), busy(1), busy(1)] })),
    ).toMatchObject({ monthPosts: 6, onePostShare: 95 });
    expect(of(improving({ slots: [busy(0), busy(0)] }))).not.toHaveProperty('onePostShare');
    // The month before, while this one has no number yet.
    expect(of(improving({ slots: measured(['2026-W42'], 'instagram', 4) }))).toMatchObject({
      monthPosts: 4,
      onePostShare: 25,
    });
  });

  it('says none of it in stage 1, whatever is recorded', () => {
    const known = of(
      brandFacts({
        stage: 1,
        brief: brief({
          goal: { valuePerConversion: 10 },
          costs: true,
          target: { from: '2026-01' },
        }),
        months: [month('2026-10', { conversions: 0 })],
        slots: measured(['2026-W46'], 'instagram', 6),
      }),
    );
    expect(known).toMatchObject({ targetMoved: false, hoursMissing: false });
    for (const fact of [
      'conversions',
      'breakEven',
      'monthsOnTarget',
      'monthsJudged',
      'onePostShare',
      'monthPosts',
      'followerJump',
      'followerUsual',
    ]) {
      expect(known).not.toHaveProperty(fact);
    }
  });
});
