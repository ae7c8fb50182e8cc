import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, type AdviseInput, MOST_ADVICES } from '../../../lib/coach/advise';
import { assessStage } from '../../../lib/coach/assess-stage';
import { WHY_NOW } from '../../../lib/domain/advice';
import { NETWORK_IDS } from '../../../lib/domain/network-id';
import { PAGE_KINDS, type PageKind, type PageRef } from '../../../lib/domain/page-ref';
import { STAGES, type Stage } from '../../../lib/domain/stage';
import { TASKS } from '../../../lib/playbook/tasks';
import { at, mustsOf, NOW, progressWith, stateOf } from './build';

const on = (kind: PageKind, network: PageRef['network'] = 'instagram'): PageRef => ({
  network,
  kind,
});
const ask = (stage: Stage, done: readonly string[], rest: Partial<AdviseInput> = {}) =>
  advise({ progress: progressWith(stage, done), now: NOW, ...rest });
const idsOf = (advices: ReturnType<typeof advise>) => advices.map((advice) => advice.taskId);
const without = (stage: Stage, ...left: string[]) =>
  mustsOf(stage).filter((id) => !left.includes(id));

describe('advise', () => {
  it.each<[string, Stage, readonly string[], Partial<AdviseInput>, string[]]>([
    ['a fresh brand, no page', 1, [], {}, ['goal', 'capacity', 'choose']],
    ['the next open ones', 1, ['goal', 'choose'], {}, ['capacity', 'handles', 'two-step']],
    ['musts before shoulds', 1, without(1, 'opening'), {}, ['opening', 'costs', 'audience']],
    ['a page first', 1, [], { page: on('analytics') }, ['baseline', 'goal', 'capacity']],
    ['sign-up', 1, ['goal'], { page: on('auth') }, ['handles', 'capacity', 'choose']],
    // The part stands for its must-have, which is not repeated beside it.
    [
      'a part',
      1,
      without(1, 'profile', 'opening'),
      { page: on('profile-edit') },
      ['pro', 'opening', 'costs'],
    ],
    [
      'no switch there',
      1,
      ['handles'],
      { page: on('profile-edit', 'linkedin') },
      ['avatar', 'goal', 'capacity'],
    ],
    [
      'parts done',
      1,
      ['pro', 'avatar', 'bio', 'link', 'contact', 'handles'],
      { page: on('profile-edit') },
      ['profile', 'goal', 'capacity'],
    ],
    ['own profile', 1, [], { page: on('profile'), own: 'yes' }, ['avatar', 'goal', 'capacity']],
    ['perhaps own', 1, [], { page: on('profile') }, ['avatar', 'goal', 'capacity']],
    [
      'another’s profile',
      1,
      [],
      { page: on('profile'), own: 'no' },
      ['pillars', 'goal', 'capacity'],
    ],
    ['perhaps another’s', 2, without(2), { page: on('post') }, ['post7', 'formats', 'alt']],
    [
      'another’s post',
      2,
      [],
      { page: on('post'), own: 'no' },
      ['community', 'weekplan', 'publish'],
    ],
    ['own post', 2, [], { page: on('post'), own: 'yes' }, ['reply', 'weekplan', 'publish']],
    ['the composer', 2, [], { page: on('composer') }, ['publish', 'weekplan', 'create']],
    [
      'a test there',
      2,
      ['publish', 'create'],
      { page: on('composer') },
      ['hyp', 'weekplan', 'reply'],
    ],
    ['messages', 2, ['weekplan'], { page: on('messages') }, ['reply', 'publish', 'create']],
    ['ads too early', 1, [], { page: on('ads') }, ['goal', 'capacity', 'choose']],
    ['ads later', 3, [], { page: on('ads') }, ['cpx', 'acceptable', 'bottleneck']],
    ['work goes on', 3, mustsOf(3), {}, ['weekplan', 'publish', 'reply']],
    ['everything done', 1, TASKS.map((task) => task.id), { page: on('profile-edit') }, []],
  ])('%s', (_, stage, done, rest, expected) => {
    expect(idsOf(ask(stage, done, rest))).toEqual(expected);
  });

  it('says why from facts', () => {
    expect(ask(1, []).map((advice) => advice.why)).toEqual([
      { key: 'first-must', values: { met: 0, of: 8 } },
      { key: 'next-must', values: { met: 0, of: 8 } },
      { key: 'next-must', values: { met: 0, of: 8 } },
    ]);
    expect(ask(1, without(1, 'opening')).map((advice) => advice.why)).toEqual([
      { key: 'nearly-complete', values: { met: 7, of: 8 } },
      { key: 'good-to-have', values: {} },
      { key: 'good-to-have', values: {} },
    ]);
    expect(ask(3, mustsOf(3))[0]?.why).toEqual({ key: 'goes-on', values: {} });
  });

  it.each([
    ['profile', 'yes', 'profile-own'],
    ['profile', 'no', 'profile-other'],
    ['profile', 'cannot-tell', 'profile'],
    ['profile', undefined, 'profile'],
    ['profile-edit', 'yes', 'profile-edit'],
  ] as const)('names the place: %s, own %s: %s', (kind, own, page) => {
    expect(ask(1, [], { page: on(kind), own })[0]?.why).toEqual({
      key: 'fits-page',
      values: { page },
    });
  });

  it('counts the days since something was last done in the user’s own calendar', () => {
    const now = at('2026-11-16T00:10[Europe/Istanbul]');
    const progress = assessStage(2, TASKS, [stateOf('weekplan', '2026-11-15T20:50:00Z')], now);
    expect(advise({ progress, now })[0]).toMatchObject({
      taskId: 'weekplan',
      why: { key: 'due-again', values: { count: 1 } },
    });
  });

  it('leaves out what none of the brand’s networks has', () => {
    const musts = without(1);
    expect(idsOf(ask(1, [...musts, 'costs', 'audience']))).toContain('cover');
    const reddit = ask(1, [...musts, 'costs', 'audience'], { networks: ['reddit'] });
    expect(idsOf(reddit)).toEqual(['tracking', 'pillars', 'calendar4']);
    expect(idsOf(ask(1, [], { page: on('settings', 'reddit'), networks: ['reddit'] }))[0]).toBe(
      'handles',
    );
  });

  describe('whatever is done, wherever the user is', () => {
    const ids = TASKS.map((task) => task.id);
    const situation = fc.record({
      stage: fc.constantFrom(...STAGES),
      done: fc.subarray(ids),
      old: fc.subarray(ids),
      page: fc.option(
        fc.record({
          network: fc.constantFrom(...NETWORK_IDS),
          kind: fc.constantFrom(...PAGE_KINDS),
        }),
        { nil: undefined },
      ),
      own: fc.constantFrom('yes', 'no', 'cannot-tell', undefined),
      networks: fc.option(fc.subarray([...NETWORK_IDS]), { nil: undefined }),
    });
    type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;
    const input = ({ stage, done, old, ...rest }: Situation): AdviseInput => {
      const states = [
        ...old.map((id) => stateOf(id, '2026-08-03T08:00:00Z')),
        ...done.map((id) => stateOf(id)),
      ];
      return { progress: assessStage(stage, TASKS, states, NOW), now: NOW, ...rest };
    };

    it('gives at most three, none twice, none done, none outside the stage', () => {
      fc.assert(
        fc.property(situation, (given) => {
          const advices = advise(input(given));
          expect(advices.length).toBeLessThanOrEqual(MOST_ADVICES);
          expect(new Set(idsOf(advices)).size).toBe(advices.length);
          for (const { task, why } of advices) {
            expect(given.done).not.toContain(task.id);
            expect(task.stage === given.stage || task.goesOnIn?.includes(given.stage)).toBe(true);
            expect(WHY_NOW).toContain(why.key);
          }
        }),
      );
    });

    it('gives the page one place at most, and a part only there, without its must-have', () => {
      fc.assert(
        fc.property(situation, (given) => {
          const advices = advise(input(given));
          const fitting = advices.filter(({ why }) => why.key === 'fits-page');
          expect(fitting.length).toBeLessThanOrEqual(1);
          for (const advice of fitting) {
            expect(advice).toBe(advices[0]);
            expect(advice.task.fits).toContain(given.page?.kind);
            if (advice.task.networks) expect(advice.task.networks).toContain(given.page?.network);
          }
          const parts = advices.filter(({ task }) => task.level === 'part');
          expect(fitting).toEqual(expect.arrayContaining(parts));
          for (const { task } of parts) expect(idsOf(advices)).not.toContain(task.partOf);
        }),
      );
    });

    it('says the same when asked again, in whatever order the tasks come', () => {
      fc.assert(
        fc.property(situation, (given) => {
          const { progress, ...rest } = input(given);
          const turned = { ...progress, tasks: progress.tasks.toReversed() };
          const once = advise({ progress, ...rest });
          expect(advise({ progress, ...rest })).toEqual(once);
          expect(idsOf(advise({ progress: turned, ...rest }))).toEqual(idsOf(once));
        }),
      );
    });
  });
});
