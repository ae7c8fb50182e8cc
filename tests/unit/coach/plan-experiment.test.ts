import { expect, it } from 'vitest';
import { planExperiment } from '../../../lib/coach/plan-experiment';
import type { Slot } from '../../../lib/domain/slot';
import { brandFacts } from './build';

const MONDAY = Temporal.PlainDate.from('2026-03-02');
const rules = { network: 'instagram' as const, perArm: 8, age: 7 };
const promising = (count: number) => ({
  brief: {
    brandId: 'b',
    promises: [{ from: '2026-01-05', postsAWeek: { instagram: count } }],
  },
});
const slot = (week: string, more: Partial<Slot> = {}): Slot => ({
  id: `${week}${Math.random()}`,
  brandId: 'b',
  week,
  network: 'instagram',
  origin: 'planned',
  addedAt: '2026-01-05T08:00:00Z',
  ...more,
});

it('says how long a test takes at the promised posts a week, and when its last post is read', () => {
  expect(planExperiment(brandFacts(promising(2)), rules, MONDAY)).toEqual({
    postsAWeek: 2,
    rests: 'promise',
    posts: 16,
    weeks: 8,
    // Eight weeks after this one end on 3 May; a post of that Sunday is read on 10 or 11 May.
    endsOn: '2026-05-11',
  });
});

it('takes five posts of two a week for five weeks, and another age into account', () => {
  const found = planExperiment(brandFacts(promising(2)), { ...rules, perArm: 5, age: 3 }, MONDAY);
  expect(found).toMatchObject({ weeks: 5, endsOn: '2026-04-16' });
});

it('leaves weeks of a planned break out', () => {
  const breaks = [
    { id: 'x', brandId: 'b', from: '2026-03-16', to: '2026-03-29', setAt: '2026-01-05T08:00:00Z' },
  ];
  const found = planExperiment(brandFacts({ ...promising(2), breaks }), rules, MONDAY);
  expect(found).toMatchObject({ weeks: 8, endsOn: '2026-05-25' });
});

it('goes by what is planned ahead where nothing is promised for the network', () => {
  const slots = [
    slot('2026-W10'),
    slot('2026-W10'),
    slot('2026-W11'),
    slot('2026-W13'),
    slot('2026-W13', { network: 'x' }),
    slot('2026-W12', { doneOn: '2026-03-01' }),
    slot('2026-W09'),
  ];
  expect(planExperiment(brandFacts({ slots }), rules, MONDAY)).toMatchObject({
    postsAWeek: 1,
    rests: 'plan',
    weeks: 16,
  });
});

it('cannot tell where neither is there', () => {
  expect(planExperiment(brandFacts(), rules, MONDAY)).toBeUndefined();
  expect(planExperiment(brandFacts(promising(0)), rules, MONDAY)).toBeUndefined();
});
