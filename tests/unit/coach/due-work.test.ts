import { describe, expect, it } from 'vitest';
import { type DueWork, dueWork } from '../../../lib/coach/due-work';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import { TASKS } from '../../../lib/playbook/tasks';
import { brandWith } from './brand-with';
import {
  account,
  accounts,
  at,
  brandFacts,
  brief,
  done,
  mustsOf,
  NOW,
  pause,
  posts,
  setUp,
  slot,
  THIS_WEEK,
} from './build';

const due = (facts: BrandFacts, now = NOW) => dueWork(facts, TASKS, now);
const namesOf = ({ items }: DueWork) =>
  items.map((item) => (item.kind === 'task' ? item.task.id : (item.slot.topic ?? item.slot.id)));

describe('dueWork', () => {
  it('is the next open step while accounts are set up', () => {
    expect(namesOf(due(brandFacts()))).toEqual(['goal']);
    expect(namesOf(due(brandWith(1, ['goal', 'capacity'])))).toEqual(['choose']);
    expect(namesOf(due(brandWith(1, mustsOf(1))))).toEqual([]);
  });

  it('is what comes again and is open in stage 2', () => {
    expect(namesOf(due(brandFacts({ stage: 2 })))).toEqual(mustsOf(2));
    const some = brandFacts({
      stage: 2,
      taskStates: [done('weekplan'), done('reply', '2026-11-12')],
    });
    expect(namesOf(due(some))).not.toContain('weekplan');
    expect(
      due(some).items.find((item) => item.kind === 'task' && item.task.id === 'reply'),
    ).toMatchObject({ again: true });
    expect(
      due(some).items.find((item) => item.kind === 'task' && item.task.id === 'snap'),
    ).toMatchObject({
      again: false,
    });
  });

  it('holds the weekly work that goes on in stage 3, and nothing that is only good to have', () => {
    const names = namesOf(due(brandWith(3, mustsOf(3))));
    expect(names).toEqual(['weekplan', 'publish', 'reply', 'snap']);
  });

  it('names the planned posts of this week that are not out yet, first the one that was planned first', () => {
    const later = slot(THIS_WEEK, 'instagram', { topic: 'B', addedAt: '2026-11-16T09:00:00Z' });
    const first = slot(THIS_WEEK, 'facebook', { topic: 'A', addedAt: '2026-11-15T09:00:00Z' });
    const facts = brandFacts({
      stage: 2,
      slots: [
        later,
        first,
        ...posts([THIS_WEEK], ['instagram'], 1),
        slot('2026-W46', 'instagram', { topic: 'last week' }),
        slot('2026-W48', 'instagram', { topic: 'next week' }),
      ],
    });
    const names = namesOf(due(facts));
    // Next week is planned, and "publish" says nothing more than the posts themselves.
    expect(names.slice(0, 3)).toEqual(['A', 'B', 'create']);
    expect(names).not.toContain('publish');
  });

  it('holds the set-up of an account that was added later, each step once', () => {
    const later = { addedAt: '2026-11-10T08:00:00Z' };
    const facts = brandFacts({
      stage: 3,
      accounts: [account('instagram'), account('tiktok', later), account('x', later)],
      accountFacts: setUp([account('instagram')]),
      taskStates: [...mustsOf(3), ...mustsOf(2)].map((id) => done(id)),
    });
    expect(namesOf(due(facts))).toEqual(['handles', 'two-step', 'profile', 'baseline', 'opening']);
  });

  it('is nothing in a week of a planned break', () => {
    const facts = brandFacts({
      stage: 2,
      slots: [slot(THIS_WEEK, 'instagram')],
      breaks: [pause('2026-11-14', '2026-11-20')],
    });
    expect(due(facts)).toMatchObject({ items: [], onBreak: true });
    expect(due(facts, NOW.add({ weeks: 1 })).onBreak).toBe(false);
  });

  it('follows the user’s own calendar', () => {
    const facts = brandFacts({ stage: 2, slots: [slot('2026-W48', 'instagram', { topic: 'A' })] });
    // Sunday 23:30 in London is Monday 02:30 in Istanbul.
    expect(namesOf(due(facts, at('2026-11-22T23:30[Europe/London]')))).not.toContain('A');
    expect(namesOf(due(facts, at('2026-11-23T02:30[Europe/Istanbul]')))[0]).toBe('A');
  });

  it('estimates minutes by what was promised, and for two networks before that', () => {
    const minutes = (facts: BrandFacts) =>
      due(facts).items.flatMap((item) =>
        item.kind === 'task' && item.task.id === 'publish' ? [item.minutes] : [],
      );
    expect(minutes(brandFacts({ stage: 2 }))).toEqual([60]);
    const own = accounts('instagram');
    expect(
      minutes(brandFacts({ stage: 2, accounts: own, brief: brief({ posts: { instagram: 1 } }) })),
    ).toEqual([25]);
  });
});
