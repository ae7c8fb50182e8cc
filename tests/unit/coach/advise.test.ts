import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, type AdviseInput, MOST_ADVICES } from '../../../lib/coach/advise';
import { type Advice, type TaskAdvice, WHY_NOW } from '../../../lib/domain/advice';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import { NETWORK_IDS } from '../../../lib/domain/network-id';
import { PAGE_KINDS } from '../../../lib/domain/page-ref';
import { STAGES, type Stage } from '../../../lib/domain/stage';
import { BUILT_IN } from '../../../lib/playbook/built-in';
import { TASKS } from '../../../lib/playbook/tasks';
import { brandWith, doneAt } from './brand-with';
import {
  accounts,
  assess,
  at,
  brandFacts,
  brief,
  fact,
  mustsOf,
  NOW,
  page as on,
  pause,
  remembered,
} from './build';

/** Tasks only: what tips and warnings add is tested beside them. */
const TASKS_ONLY = { tasks: BUILT_IN.tasks, tips: [], warnings: [] };

const about = (facts: BrandFacts, rest: Partial<AdviseInput> = {}): readonly Advice[] =>
  advise({ assessment: assess(facts), playbook: TASKS_ONLY, facts, now: NOW, ...rest });
const ask = (stage: Stage, ids: readonly string[], rest: Partial<AdviseInput> = {}) =>
  about(brandWith(stage, ids, { networks: [rest.page?.network ?? 'instagram'] }), rest);
const tasksOf = (advices: readonly Advice[]): TaskAdvice[] =>
  advices.filter((one) => one.kind === 'task');
const idsOf = (advices: readonly Advice[]) => tasksOf(advices).map(({ task }) => task.id);
const whysOf = (advices: readonly Advice[]) => tasksOf(advices).map(({ why }) => why);
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
    // All parts are there, so the whole is, and the page has nothing more to ask but the cover.
    [
      'parts done',
      1,
      ['pro', 'avatar', 'bio', 'link', 'contact', 'handles', 'cover'],
      { page: on('profile-edit') },
      ['goal', 'capacity', 'choose'],
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
    expect(whysOf(ask(1, []))).toEqual([
      { key: 'first-must', values: { met: 0, of: 8 } },
      { key: 'next-must', values: { met: 0, of: 8 } },
      { key: 'next-must', values: { met: 0, of: 8 } },
    ]);
    expect(whysOf(ask(1, without(1, 'opening')))).toEqual([
      { key: 'nearly-complete', values: { met: 7, of: 8 } },
      { key: 'good-to-have', values: {} },
      { key: 'good-to-have', values: {} },
    ]);
    expect(whysOf(ask(3, mustsOf(3)))[0]).toEqual({ key: 'goes-on', values: {} });
  });

  it.each([
    ['profile', 'yes', 'profile-own'],
    ['profile', 'no', 'profile-other'],
    ['profile', 'cannot-tell', 'profile'],
    ['profile', undefined, 'profile'],
    ['profile-edit', 'yes', 'profile-edit'],
  ] as const)('names the place: %s, own %s: %s', (kind, own, page) => {
    expect(whysOf(ask(1, [], { page: on(kind), own }))[0]).toEqual({
      key: 'fits-page',
      values: { page },
    });
  });

  it('counts the days since something was last done in the user’s own calendar', () => {
    const now = at('2026-11-16T00:10[Europe/Istanbul]');
    const facts = brandFacts({
      stage: 2,
      taskStates: [
        // Ten minutes before midnight, and five minutes after it.
        doneAt('reply', '2026-11-15T20:50:00Z'),
        ...['weekplan', 'publish'].map((id) => doneAt(id, '2026-11-15T21:05:00Z')),
      ],
    });
    const advices = about(facts, { assessment: assess(facts, now), now });
    expect(advices.find(({ id }) => id === 'task:reply')).toMatchObject({
      why: { key: 'due-again', values: { count: 1 } },
    });
  });

  it('lets what is only good to have rest once it was shown on three days, and no must-have', () => {
    const facts = brandWith(
      1,
      TASKS.filter(({ stage, level }) => stage === 1 && level === 'must').map(({ id }) => id),
    );
    const days = ['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17'];
    const shown = (on: string[]) => [remembered('task:costs', { shownOn: on })];
    const ids = (memory: ReturnType<typeof shown>) => about(facts, { memory }).map(({ id }) => id);
    expect(ids(shown(days.slice(0, 2)))).toContain('task:costs');
    expect(ids(shown(days.slice(0, 3)))).not.toContain('task:costs');
    expect(ids(shown(['2026-11-01', '2026-11-02', '2026-11-03']))).toContain('task:costs');
    const goal = about(brandFacts(), { memory: [remembered('task:goal', { shownOn: days })] });
    expect(goal.map(({ id }) => id)).toContain('task:goal');
  });

  it('says nothing of the last word where the plan itself tells', () => {
    const facts = brandFacts({
      stage: 2,
      taskStates: [doneAt('weekplan', '2026-09-15T08:00:00Z')],
    });
    const plan = about(facts).find(({ id }) => id === 'task:weekplan');
    expect(plan).toBeDefined();
    expect(plan).not.toMatchObject({ why: { key: 'due-again' } });
  });

  it('leaves out what none of the brand’s networks has', () => {
    const musts = [...without(1), 'costs', 'audience'];
    expect(idsOf(about(brandWith(1, musts, { networks: ['facebook'] })))).toContain('cover');
    const reddit = brandWith(1, musts, { networks: ['reddit'] });
    expect(idsOf(about(reddit))).toEqual(['tracking', 'pillars', 'calendar4']);
    const fresh = brandWith(1, [], { networks: ['reddit'] });
    expect(idsOf(about(fresh, { page: on('settings', 'reddit') }))[0]).toBe('handles');
  });

  it('names only the accounts that are left', () => {
    const both = accounts('instagram', 'linkedin');
    const one = brandWith(1, ['two-step'], { networks: ['instagram'] });
    const facts = { ...one, accounts: both };
    const networksOf = (advice?: TaskAdvice) =>
      advice?.accounts?.map(({ account }) => account.network);
    const [here] = tasksOf(about(facts, { page: on('settings', 'linkedin') }));
    expect(here?.task.id).toBe('two-step');
    expect(networksOf(here)).toEqual(['linkedin']);
    // It is done for the account here, so this page does not ask for it.
    const [there] = tasksOf(about(facts, { page: on('settings', 'instagram') }));
    expect(there?.task.id).toBe('handles');
    expect(networksOf(there)).toEqual(['instagram']);
    const [left] = tasksOf(about(facts));
    expect(left?.task.id).toBe('two-step');
    expect(networksOf(left)).toEqual(['linkedin']);
    expect(left?.why).toEqual({ key: 'accounts-left', values: { there: 1, of: 2, count: 1 } });
  });

  it('knows that YouTube Studio is where a YouTube account is worked on', () => {
    const both = brandWith(1, [], { networks: ['youtube', 'instagram'] });
    const studio = { page: on('analytics', 'youtube-studio') };
    const first = (keys: string[]) => {
      const accountFacts = keys.map((id) => fact(id, 'baseline', 100));
      return tasksOf(about({ ...both, accountFacts }, studio))[0];
    };
    const open = first(['instagram']);
    expect(open?.why).toEqual({ key: 'fits-page', values: { page: 'analytics' } });
    expect(open?.accounts?.map(({ account }) => account.network)).toEqual(['youtube']);
    // Instagram's number is not to be found there.
    expect(first(['youtube'])?.why.key).not.toBe('fits-page');
  });

  it('asks for no weekly work on a planned break', () => {
    const facts = brandFacts({
      stage: 2,
      accounts: accounts('instagram'),
      brief: brief({ posts: { instagram: 2 } }),
    });
    const whyOf = (breaks: BrandFacts['breaks']) =>
      tasksOf(about({ ...facts, breaks })).find(({ task }) => task.id === 'publish')?.why;
    expect(whyOf([])).toEqual({
      key: 'posts-left',
      values: { published: 0, promised: 2, count: 2 },
    });
    expect(whyOf([pause('2026-11-16', '2026-11-22')])).toBeUndefined();
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
      networks: fc.subarray([...NETWORK_IDS], { maxLength: 4 }),
    });
    type Asked = typeof situation extends fc.Arbitrary<infer T> ? T : never;
    const input = ({ stage, done, old, networks, ...rest }: Asked): AdviseInput => {
      const facts = brandWith(stage, done, { networks });
      const states = old
        .filter((id) => !facts.taskStates.some(({ taskId }) => taskId === id))
        .map((id) => doneAt(id, '2026-08-03T08:00:00Z'));
      const all = { ...facts, taskStates: [...facts.taskStates, ...states] };
      return { assessment: assess(all), playbook: BUILT_IN, facts: all, now: NOW, ...rest };
    };

    it('gives at most three, none twice, none done, none outside the stage', () => {
      fc.assert(
        fc.property(situation, (given) => {
          const advices = advise(input(given));
          expect(advices.length).toBeLessThanOrEqual(MOST_ADVICES);
          expect(new Set(advices.map(({ id }) => id)).size).toBe(advices.length);
          for (const { standing, task, why } of tasksOf(advices)) {
            expect(standing.done && !standing.recheck).toBe(false);
            expect(task.stage === given.stage || task.goesOnIn?.includes(given.stage)).toBe(true);
            expect(WHY_NOW).toContain(why.key);
          }
        }),
      );
    });

    it('gives a task one place of the page at most, and a part only there, without its must-have', () => {
      fc.assert(
        fc.property(situation, (given) => {
          const advices = tasksOf(advise({ ...input(given), playbook: TASKS_ONLY }));
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
          const { assessment, ...rest } = input(given);
          const turned = { ...assessment, tasks: assessment.tasks.toReversed() };
          const once = advise({ assessment, ...rest });
          expect(advise({ assessment, ...rest })).toEqual(once);
          expect(advise({ assessment: turned, ...rest }).map(({ id }) => id)).toEqual(
            once.map(({ id }) => id),
          );
        }),
      );
    });
  });
});
