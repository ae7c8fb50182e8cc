import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessStage } from '../../../lib/coach/assess-stage';
import { STAGES, type Stage } from '../../../lib/domain/stage';
import { TASKS } from '../../../lib/playbook/tasks';
import { at, mustsOf, NOW, progressWith, stateOf } from './build';

const isDone = (stage: Stage, taskId: string, doneAt: string, now: string) =>
  assessStage(stage, TASKS, [stateOf(taskId, doneAt)], at(now)).tasks.find(
    (standing) => standing.task.id === taskId,
  )?.done;

describe('assessStage', () => {
  it('counts the must-haves of the stage and nothing else', () => {
    expect(progressWith(1, [])).toMatchObject({ stage: 1, met: 0, of: 8 });
    expect(progressWith(2, [])).toMatchObject({ met: 0, of: 8 });
    expect(progressWith(3, [])).toMatchObject({ met: 0, of: 7 });
    expect(progressWith(1, mustsOf(1))).toMatchObject({ met: 8, of: 8 });
  });

  it('lists parts, shoulds and work that goes on without counting them', () => {
    expect(progressWith(1, ['bio', 'avatar', 'cover', 'pillars']).met).toBe(0);
    const third = progressWith(3, ['weekplan', 'publish', 'reply', 'snap', 'cpx', 'trend']);
    expect(third.met).toBe(0);
    const listed = third.tasks.filter((standing) => standing.task.stage === 2);
    expect(listed.map((standing) => [standing.task.id, standing.counted])).toEqual([
      ['weekplan', false],
      ['publish', false],
      ['reply', false],
      ['snap', false],
    ]);
  });

  it('ignores what it does not know', () => {
    expect(progressWith(1, ['goal', 'a-task-of-an-older-version']).met).toBe(1);
    expect(progressWith(1, ['weekplan']).met).toBe(0);
  });

  it.each([
    ['once, years ago', 1, 'goal', '2020-01-01T00:00:00Z', '2026-11-18T10:00[UTC]', true],
    ['this week', 2, 'snap', '2026-11-16T00:00:00Z', '2026-11-22T23:00[UTC]', true],
    ['last week', 2, 'snap', '2026-11-15T23:59:59Z', '2026-11-16T00:00[UTC]', false],
    // Monday 00:30 in Istanbul is still Sunday in UTC: the user's own zone decides.
    ['own zone', 2, 'snap', '2026-11-15T21:30:00Z', '2026-11-18T10:00[Europe/Istanbul]', true],
    ['other zone', 2, 'snap', '2026-11-15T21:30:00Z', '2026-11-18T10:00[UTC]', false],
    // The week of 23 March 2026 in Berlin has 167 hours.
    ['DST week', 2, 'snap', '2026-03-22T23:00:00Z', '2026-03-29T23:59[Europe/Berlin]', true],
    ['before it', 2, 'snap', '2026-03-22T22:59:59Z', '2026-03-29T23:59[Europe/Berlin]', false],
    ['after it', 2, 'snap', '2026-03-29T21:59:59Z', '2026-03-30T00:00[Europe/Berlin]', false],
    ['week 53', 2, 'snap', '2026-12-30T09:00:00Z', '2027-01-03T12:00[UTC]', true],
    ['week 1', 2, 'snap', '2026-12-30T09:00:00Z', '2027-01-04T12:00[UTC]', false],
    ['a fortnight', 2, 'create', '2026-11-16T08:00:00Z', '2026-11-29T12:00[UTC]', true],
    ['the next one', 2, 'create', '2026-11-16T08:00:00Z', '2026-11-30T12:00[UTC]', false],
    ['month end', 2, 'review', '2026-02-28T23:59:00Z', '2026-03-01T00:00[UTC]', false],
    ['leap day', 2, 'review', '2028-02-01T00:00:00Z', '2028-02-29T23:59[UTC]', true],
    ['quarter', 3, 'portfolio', '2026-10-01T00:00:00Z', '2026-12-31T23:59[UTC]', true],
    ['next quarter', 3, 'portfolio', '2026-12-31T23:59:00Z', '2027-01-01T00:00[UTC]', false],
    ['clock moved back', 2, 'snap', '2026-12-24T08:00:00Z', '2026-11-18T10:00[UTC]', true],
  ] as const)('%s: stage %i, %s done %s, asked %s: %s', (_, stage, id, doneAt, now, done) => {
    expect(isDone(stage, id, doneAt, now)).toBe(done);
  });

  it('keeps the last time, also when it no longer counts', () => {
    const old = stateOf('snap', '2026-11-02T08:00:00Z');
    const standing = assessStage(2, TASKS, [old], NOW).tasks.find(({ task }) => task.id === 'snap');
    expect(standing).toMatchObject({ done: false, state: old });
  });

  it('takes the later of two states, in any order', () => {
    const states = [stateOf('snap', '2026-11-02T08:00:00Z'), stateOf('snap')];
    expect(assessStage(2, TASKS, states, NOW).met).toBe(1);
    expect(assessStage(2, TASKS, states.toReversed(), NOW).met).toBe(1);
  });

  it('never falls when more is done', () => {
    const ids = TASKS.map((task) => task.id);
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.subarray(ids),
        fc.constantFrom(...ids),
        (stage, done, more) => {
          const before = progressWith(stage, done);
          const after = progressWith(stage, [...done, more]);
          expect(after.met).toBeGreaterThanOrEqual(before.met);
          expect(after.of).toBe(before.of);
          expect(after.met).toBeLessThanOrEqual(after.of);
        },
      ),
    );
  });
});
