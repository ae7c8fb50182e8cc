import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, USUAL_WORKLOAD, weeklyMinutes, workloadOf } from '../../../lib/coach/effort';
import type { Stage } from '../../../lib/domain/stage';
import { TASKS } from '../../../lib/playbook/tasks';

const musts = (stage: Stage) =>
  TASKS.filter((task) => task.stage === stage && task.level === 'must');
const goingOn = (stage: Stage) => TASKS.filter((task) => task.goesOnIn?.includes(stage));

describe('workloadOf', () => {
  it('counts a post on two networks once to make, and twice to place', () => {
    expect(workloadOf({ instagram: 2, facebook: 2 }, 2)).toEqual(USUAL_WORKLOAD);
    expect(workloadOf({ instagram: 3, linkedin: 1 }, 2)).toEqual({
      networks: 2,
      posts: 3,
      placements: 4,
    });
    expect(workloadOf({}, 1)).toEqual({ networks: 1, posts: 0, placements: 0 });
  });
});

describe('minutesOf', () => {
  it('grows with what was promised', () => {
    const effort = { fixed: 1, perPost: 10, perPlacement: 100, perNetwork: 1000 };
    expect(minutesOf(effort, { networks: 2, posts: 3, placements: 4 })).toBe(2431);
    expect(minutesOf({}, USUAL_WORKLOAD)).toBe(0);
  });
});

describe('weeklyMinutes', () => {
  it('spreads a fortnight, a month and a quarter over their weeks, and leaves out what is done once', () => {
    const effort = { fixed: 60 };
    const of = (cadence: (typeof TASKS)[number]['cadence']) =>
      weeklyMinutes(
        [{ ...musts(2)[0], cadence, effort } as (typeof TASKS)[number]],
        USUAL_WORKLOAD,
      );
    expect(of('once')).toBe(0);
    expect(of('weekly')).toBe(60);
    expect(of('biweekly')).toBe(30);
    expect(of('monthly')).toBeCloseTo((60 * 12 * 7) / 365.25, 6);
    expect(of('quarterly')).toBeCloseTo((60 * 4 * 7) / 365.25, 6);
  });

  it('asks a freelancer’s client in stage 2 for no more than three hours, and for more than two', () => {
    const minutes = weeklyMinutes(musts(2), workloadOf({ instagram: 2, facebook: 2 }, 2));
    expect(minutes).toBeLessThanOrEqual(180);
    // Far less would be a promise that nobody can keep.
    expect(minutes).toBeGreaterThan(120);
  });

  it('leaves the same client in stage 3 within three hours, with the work that goes on', () => {
    const workload = workloadOf({ instagram: 2, facebook: 2 }, 2);
    expect(weeklyMinutes([...musts(3), ...goingOn(3)], workload)).toBeLessThanOrEqual(180);
  });

  it('asks a team that posts daily on three networks for more than a day, and less than two', () => {
    const minutes = weeklyMinutes(
      musts(2),
      workloadOf({ instagram: 7, facebook: 7, tiktok: 7 }, 3),
    );
    expect(minutes).toBeGreaterThan(6 * 60);
    expect(minutes).toBeLessThan(12 * 60);
  });

  it('never falls when more is promised', () => {
    const rhythm = fc.record({ instagram: fc.nat(20), linkedin: fc.nat(20), x: fc.nat(20) });
    fc.assert(
      fc.property(rhythm, fc.integer({ min: 1, max: 5 }), (posts, networks) => {
        const less = weeklyMinutes(TASKS, workloadOf(posts, networks));
        const more = { ...posts, x: posts.x + 1 };
        expect(weeklyMinutes(TASKS, workloadOf(more, networks))).toBeGreaterThanOrEqual(less);
        expect(weeklyMinutes(TASKS, workloadOf(posts, networks + 1))).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});
