import { expect, it } from 'vitest';
import { postAge, postsToMeasure } from '../../../lib/live/post-age';
import { brandFacts, slot, THIS_WEEK } from '../coach/build';

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
