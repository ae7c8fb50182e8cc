import { expect, it } from 'vitest';
import type { Experiment } from '../../../lib/domain/experiment';
import { postAge, postsToMeasure, runningTest } from '../../../lib/coach/posts-to-measure';
import { anExperiment } from '../measure/an-experiment';
import { brandFacts, slot, THIS_WEEK } from './build';

const out = (doneOn: string, more = {}) => slot(THIS_WEEK, 'instagram', { doneOn, ...more });

it('counts a post’s age in days of the calendar', () => {
  expect(postAge(out('2026-11-18'), '2026-11-18')).toBe(0);
  expect(postAge(out('2026-12-28'), '2027-01-04')).toBe(7);
});

it('knows no age of a post that is not out, or out tomorrow because the clock was moved', () => {
  expect(postAge(slot(THIS_WEEK, 'instagram'), '2026-11-18')).toBeUndefined();
  expect(postAge(out('2026-11-19'), '2026-11-18')).toBeUndefined();
});

it('asks for numbers from day 6 to day 8, once, the oldest first', () => {
  const days = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];
  const measured = out('2026-11-11', { numbers: { on: '2026-11-18', engagements: 0 } });
  const slots = [...days.map((day) => out(day)), measured].toReversed();
  const asked = postsToMeasure(brandFacts({ slots }), '2026-11-18').map(({ doneOn }) => doneOn);
  expect(asked).toEqual(['2026-11-10', '2026-11-11', '2026-11-12']);
});

it('asks for those of a running experiment on its own days, also in place of numbers of another age', () => {
  const arm = { experimentId: 'e', arm: 'a' as const, place: 0 };
  const test = anExperiment({ age: 3 });
  const numbers = { on: '2026-11-16', engagements: 1 };
  const days = ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'];
  const slots = [...days.map((day) => out(day, { arm })), out('2026-11-15', { arm, numbers })];
  const read = out('2026-11-14', { arm, numbers: { on: '2026-11-17', engagements: 1 } });
  const asked = (...experiments: Experiment[]) =>
    postsToMeasure(brandFacts({ slots: [...slots, read], experiments }), '2026-11-18').map(
      ({ doneOn }) => doneOn,
    );
  expect(asked(test)).toEqual(['2026-11-14', '2026-11-15', '2026-11-15']);
  // Once it is over its posts are posts like any other.
  expect(asked({ ...test, endedAt: '2026-11-17T08:00:00Z' })).toEqual([]);
  expect(runningTest(out('2026-11-15'), [test])).toBeUndefined();
});
