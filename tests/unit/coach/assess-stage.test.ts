import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressIn } from '../../../lib/coach/assess-stage';
import { STAGES, type Stage } from '../../../lib/domain/stage';
import { TASKS } from '../../../lib/playbook/tasks';
import { brandWith, doneAt } from './brand-with';
import { account, assess, at, brandFacts, fact, mustsOf, NOW, pause, standingOf } from './build';

const isDone = (stage: Stage, taskId: string, instant: string, now: string) =>
  standingOf(brandFacts({ stage, taskStates: [doneAt(taskId, instant)] }), taskId, at(now))?.done;

const progressWith = (stage: Stage, ids: readonly string[]) => assess(brandWith(stage, ids));

describe('assessStage', () => {
  it('counts the must-haves of the stage and nothing else', () => {
    expect(progressWith(1, [])).toMatchObject({ stage: 1, met: 0, of: 8 });
    expect(progressWith(2, [])).toMatchObject({ met: 0, of: 8 });
    expect(progressWith(3, [])).toMatchObject({ met: 0, of: 7 });
    for (const stage of STAGES) {
      const { met, of } = progressWith(stage, mustsOf(stage));
      expect(met, `stage ${stage}`).toBe(of);
    }
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

  it('looks at another stage without proposing anything there', () => {
    const facts = brandWith(3, []);
    expect(assess(facts).criteria.map(({ criterion }) => criterion.stage)).toContain(3);
    const first = assess(facts, NOW, 1);
    expect(first.stage).toBe(1);
    expect(first.criteria.every(({ criterion }) => criterion.stage === 1)).toBe(true);
    expect(first.proposal).toBeUndefined();
  });

  it.each([
    ['once, years ago', 1, 'goal', '2020-01-01T00:00:00Z', '2026-11-18T10:00[UTC]', true],
    ['this week', 2, 'snap', '2026-11-16T00:00:00Z', '2026-11-22T23:00[UTC]', true],
    ['last week', 2, 'snap', '2026-11-15T23:59:59Z', '2026-11-16T00:00[UTC]', false],
    // Monday 00:30 in Istanbul is still Sunday in UTC: the user's own zone decides.
    ['own zone', 2, 'reply', '2026-11-15T21:30:00Z', '2026-11-18T10:00[Europe/Istanbul]', true],
    ['other zone', 2, 'reply', '2026-11-15T21:30:00Z', '2026-11-18T10:00[UTC]', false],
    // The week of 23 March 2026 in Berlin has 167 hours.
    ['DST week', 2, 'reply', '2026-03-22T23:00:00Z', '2026-03-29T23:59[Europe/Berlin]', true],
    ['before it', 2, 'reply', '2026-03-22T22:59:59Z', '2026-03-29T23:59[Europe/Berlin]', false],
    ['after it', 2, 'reply', '2026-03-29T21:59:59Z', '2026-03-30T00:00[Europe/Berlin]', false],
    ['week 53', 2, 'snap', '2026-12-30T09:00:00Z', '2027-01-03T12:00[UTC]', true],
    ['week 1', 2, 'snap', '2026-12-30T09:00:00Z', '2027-01-04T12:00[UTC]', false],
    ['a fortnight', 2, 'create', '2026-11-16T08:00:00Z', '2026-11-29T12:00[UTC]', true],
    ['the next one', 2, 'create', '2026-11-16T08:00:00Z', '2026-11-30T12:00[UTC]', false],
    ['month end', 2, 'review', '2026-02-28T23:59:00Z', '2026-03-01T00:00[UTC]', false],
    ['leap day', 2, 'review', '2028-02-01T00:00:00Z', '2028-02-29T23:59[UTC]', true],
    ['quarter', 3, 'portfolio', '2026-10-01T00:00:00Z', '2026-12-31T23:59[UTC]', true],
    ['next quarter', 3, 'portfolio', '2026-12-31T23:59:00Z', '2027-01-01T00:00[UTC]', false],
    ['clock moved back', 2, 'snap', '2026-12-24T08:00:00Z', '2026-11-18T10:00[UTC]', true],
  ] as const)('%s: stage %i, %s done %s, asked %s: %s', (_, stage, id, instant, now, expected) => {
    expect(isDone(stage, id, instant, now)).toBe(expected);
  });

  it('keeps the last time, also when it no longer counts', () => {
    const old = doneAt('snap', '2026-11-02T08:00:00Z');
    expect(standingOf(brandFacts({ stage: 2, taskStates: [old] }), 'snap')).toMatchObject({
      done: false,
      state: old,
    });
  });

  it('shows what it rests on, with its day and its place', () => {
    const facts = brandFacts({
      accounts: [account('instagram', { handle: 'acme.co' })],
      accountFacts: [fact('instagram', 'baseline', 120)],
      taskStates: [{ ...doneAt('audience', '2026-11-10T08:00:00Z'), evidence: 'record' }],
    });
    expect(standingOf(facts, 'audience')?.evidence).toEqual([
      { kind: 'written', at: '2026-11-10T08:00:00Z' },
    ]);
    expect(standingOf(facts, 'baseline')?.evidence).toEqual([
      {
        kind: 'declared',
        at: '2026-06-01T08:00:00Z',
        network: 'instagram',
        handle: 'acme.co',
        value: 120,
      },
    ]);
  });

  it('is done for a brand only when it is done for each account that it applies to', () => {
    const both = [account('instagram'), account('linkedin')];
    const one = brandFacts({ accounts: both, accountFacts: [fact('instagram', 'two-step')] });
    expect(standingOf(one, 'two-step')).toMatchObject({
      done: false,
      accounts: [{ done: true }, { done: false, missing: false }],
    });
    const looked = { ...one, accountFacts: [fact('linkedin', 'two-step', false)] };
    expect(standingOf(looked, 'two-step')?.accounts?.[1]).toMatchObject({ missing: true });
    const all = { ...one, accountFacts: both.map(({ id }) => fact(id, 'two-step')) };
    expect(standingOf(all, 'two-step')).toMatchObject({ done: true });
  });

  it('leaves out of the count what none of the networks has', () => {
    const ids = (...networks: Parameters<typeof account>[0][]) =>
      progressIn(
        1,
        TASKS,
        brandFacts({ accounts: networks.map((network) => account(network)) }),
        NOW,
      ).tasks.map(({ task }) => task.id);
    expect(ids('linkedin')).not.toContain('pro');
    expect(ids('linkedin')).toContain('contact');
    expect(ids('bluesky')).not.toContain('contact');
    expect(ids('bluesky', 'instagram')).toEqual(expect.arrayContaining(['pro', 'contact']));
    // Before there is an account, everything may still apply.
    expect(ids()).toEqual(expect.arrayContaining(['pro', 'contact', 'cover', 'verify']));
  });

  it('keeps a week’s work for a planned break, whether it was declared or recorded', () => {
    const breaks = [pause('2026-11-16', '2026-11-22')];
    const said = brandFacts({ stage: 2, taskStates: [doneAt('reply', '2026-11-12T08:00:00Z')] });
    expect(standingOf(said, 'reply')?.done).toBe(false);
    expect(standingOf({ ...said, breaks }, 'reply')?.done).toBe(true);
  });

  it('never falls when more is done', () => {
    const ids = TASKS.map((task) => task.id);
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.subarray(ids),
        fc.constantFrom(...ids),
        (stage, some, more) => {
          const before = progressWith(stage, some);
          const after = progressWith(stage, [...some, more]);
          expect(after.met).toBeGreaterThanOrEqual(before.met);
          expect(after.of).toBe(before.of);
          expect(after.met).toBeLessThanOrEqual(after.of);
        },
      ),
    );
  });
});
