import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../lib/domain/calendar';
import { weekPlan } from '../../../lib/live/week-plan';
import { accounts, brandFacts, brief, dayOf, slot, THIS_WEEK, weekly } from '../coach/build';

const own = accounts('instagram', 'linkedin');
const promise = brief({ posts: { instagram: 2, linkedin: 1 } });
const NEXT_WEEK = addWeeks(THIS_WEEK, 1);
const setAt = '2026-11-01T08:00:00Z';

describe('a week as it is planned', () => {
  it('has what is promised, planned, out and missing on each network', () => {
    const plan = weekPlan(
      brandFacts({
        accounts: own,
        brief: promise,
        slots: [
          slot(THIS_WEEK, 'instagram', { doneOn: dayOf(THIS_WEEK) }),
          slot(THIS_WEEK, 'linkedin'),
          slot(NEXT_WEEK, 'instagram'),
        ],
      }),
      THIS_WEEK,
    );
    expect(plan).toMatchObject({ promised: 3, planned: 2, out: 1, declared: false });
    expect(plan.days).toEqual([...new Set(plan.days)]);
    expect(plan.days[0]).toBe('2026-11-16');
    expect(plan.days.at(-1)).toBe('2026-11-22');
    expect(plan.networks).toMatchObject([
      { network: 'instagram', promised: 2, out: 1, missing: 1 },
      { network: 'linkedin', promised: 1, out: 0, missing: 0 },
    ]);
  });

  it('counts a post in the week it went out, and shows it in both', () => {
    const late = slot(THIS_WEEK, 'instagram', { doneOn: dayOf(NEXT_WEEK) });
    const facts = brandFacts({ accounts: own, brief: promise, slots: [late] });
    expect(weekPlan(facts, THIS_WEEK)).toMatchObject({ planned: 1, out: 0 });
    expect(weekPlan(facts, NEXT_WEEK)).toMatchObject({ planned: 1, out: 1 });
  });

  it('promises nothing in a week of a planned break, and fills nothing', () => {
    const from = dayOf(THIS_WEEK, 0);
    const holiday = { id: 'b', brandId: 'brand', from, to: dayOf(THIS_WEEK, 3), setAt };
    const plan = weekPlan(
      brandFacts({ accounts: own, brief: promise, breaks: [holiday] }),
      THIS_WEEK,
    );
    expect(plan).toMatchObject({ isBreak: true, promised: undefined, breakDays: 4 });
    expect(plan.networks.map(({ missing }) => missing)).toEqual([0, 0]);
    expect(plan.breaks).toEqual([holiday]);
  });

  it('keeps the promise where a break takes less than most of the week', () => {
    const from = dayOf(THIS_WEEK, 4);
    const bridge = { id: 'b', brandId: 'brand', from, to: dayOf(NEXT_WEEK, 6), setAt };
    const facts = brandFacts({ accounts: own, brief: promise, breaks: [bridge] });
    expect(weekPlan(facts, THIS_WEEK)).toMatchObject({ isBreak: false, promised: 3, breakDays: 3 });
    expect(weekPlan(facts, NEXT_WEEK)).toMatchObject({ isBreak: true, breakDays: 7 });
  });

  it('counts what is recorded, and says where a declaration makes up for the rest', () => {
    const plan = weekPlan(
      brandFacts({ accounts: own, brief: promise, taskStates: [weekly('publish', [THIS_WEEK])] }),
      THIS_WEEK,
    );
    expect(plan).toMatchObject({ out: 0, promised: 3, declared: true });
  });

  it('shows the chosen networks first, and any other on which something stands', () => {
    const plan = weekPlan(
      brandFacts({
        accounts: accounts('instagram', 'x'),
        brief: brief({ choice: ['linkedin'] }),
        slots: [slot(THIS_WEEK, 'tiktok')],
      }),
      THIS_WEEK,
    );
    expect(plan.networks.map(({ network }) => network)).toEqual(['linkedin', 'tiktok']);
    expect(plan.promised).toBeUndefined();
  });
});
