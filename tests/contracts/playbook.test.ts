import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETUP_KEYS } from '../../lib/domain/account-fact';
import { Answer } from '../../lib/domain/answer';
import type { Condition } from '../../lib/domain/condition';
import { Criterion, CriterionRule } from '../../lib/domain/criterion';
import { Playbook } from '../../lib/domain/playbook';
import { MAYBE_KNOWN } from '../../lib/domain/situation';
import { STAGES } from '../../lib/domain/stage';
import { Task } from '../../lib/domain/task';
import { Tip } from '../../lib/domain/tip';
import { Warning } from '../../lib/domain/warning';
import { ANSWERS } from '../../lib/playbook/answers';
import { BUILT_IN } from '../../lib/playbook/built-in';
import { CRITERIA } from '../../lib/playbook/criteria';
import { TASKS } from '../../lib/playbook/tasks';
import { TIPS } from '../../lib/playbook/tips';
import { WARNINGS } from '../../lib/playbook/warnings';
import { weeklyMinutes, workloadOf } from '../../lib/coach/effort';
import { BOOLEANS, folderOf, idsOf, RESULTS, TEXTS } from './playbook-files';

/** The must-haves by stage, as they were agreed. A change here is a change of the method. */
const MUSTS = {
  1: ['goal', 'capacity', 'choose', 'handles', 'two-step', 'profile', 'baseline', 'opening'],
  2: ['weekplan', 'publish', 'create', 'reply', 'community', 'snap', 'test', 'review'],
  3: ['acceptable', 'roi', 'bottleneck', 'abtest', 'stopstart', 'report', 'portfolio'],
};

const PARTS = {
  profile: ['pro', 'avatar', 'bio', 'link', 'contact'],
  test: ['hyp', 'read'],
  roi: ['cpx'],
};

/** The kinds of question that a gate may ask in each stage. Results are asked for in the last one only. */
const ASKED = {
  1: ['networks-chosen', 'written', 'work-fits', 'accounts'],
  2: [
    'posts-kept',
    'weeks-with-numbers',
    'weeks-with-task',
    'tests-closed',
    'post-numbers',
    'times-done',
  ],
  3: ['target-first', 'on-target', 'full-cost', 'times-done', 'left-on-evidence'],
};

const KINDS = {
  tasks: { schema: Task, list: TASKS },
  criteria: { schema: Criterion, list: CRITERIA },
  tips: { schema: Tip, list: TIPS },
  warnings: { schema: Warning, list: WARNINGS },
  answers: { schema: Answer, list: ANSWERS },
};
const files = Object.keys(KINDS).flatMap((kind) =>
  idsOf(kind).map((id) => [kind as keyof typeof KINDS, id] as const),
);

describe.each(files)('%s/%s', (kind, id) => {
  it('is a valid rule under its own file name, listed, with a source and a month to look at it again', async () => {
    const { schema, list } = KINDS[kind];
    const module = (await import(path.join(folderOf(kind), `${id}.ts`))) as { default: unknown };
    const rule = schema.parse(module.default);
    expect(rule.id).toBe(id);
    expect(list, `add ${id} to lib/playbook/${kind}.ts: npm run list:playbook`).toContain(
      module.default,
    );
    expect(rule.source.trim()).toMatch(/\p{L}{3}/u);
    expect(rule.source).not.toMatch(/todo|tbd|\?\?/i);
    expect(rule.reviewBy >= '2027-01', rule.reviewBy).toBe(true);
  });
});

describe('the playbook', () => {
  it.each(Object.entries(KINDS))('lists every file of %s, and none twice', (kind, { list }) => {
    expect(list.map((rule) => rule.id).toSorted()).toEqual(idsOf(kind).toSorted());
  });

  it('passes the schema that an imported one has to pass', () => {
    expect(Playbook.parse(BUILT_IN)).toEqual(BUILT_IN);
  });

  it('is of the agreed size: about 40 to 60 tasks, at least 80 tips, twelve answers', () => {
    expect(TASKS.length).toBeGreaterThanOrEqual(40);
    expect(TASKS.length).toBeLessThanOrEqual(60);
    expect(TIPS.length).toBeGreaterThanOrEqual(80);
    expect(ANSWERS).toHaveLength(12);
    for (const stage of STAGES) {
      expect(TIPS.filter((tip) => tip.stage === stage).length).toBeGreaterThanOrEqual(20);
    }
  });

  it.each(STAGES)('has exactly the agreed must-haves in stage %i, at most eight', (stage) => {
    const musts = TASKS.filter((task) => task.stage === stage && task.level === 'must');
    expect(musts.map((task) => task.id).toSorted()).toEqual(MUSTS[stage].toSorted());
    expect(musts.length).toBeLessThanOrEqual(8);
  });

  it.each(STAGES)('lists stage %i in its order, with no place taken twice', (stage) => {
    for (const list of [TASKS, CRITERIA]) {
      const orders = list.filter((rule) => rule.stage === stage).map(({ order }) => order);
      expect(orders.toSorted((a, b) => a - b)).toEqual(
        [...new Set(orders)].toSorted((a, b) => a - b),
      );
    }
    const orders = TASKS.filter((task) => task.stage === stage).map((task) => task.order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });

  it('records the starting numbers before the opening posts', () => {
    const order = (id: string) => TASKS.find((task) => task.id === id)?.order ?? Number.NaN;
    expect(order('goal')).toBeLessThan(order('capacity'));
    expect(order('baseline')).toBeLessThan(order('opening'));
  });

  it('gives each part one must-have of its own stage', () => {
    const byParent = Map.groupBy(
      TASKS.filter((task) => task.level === 'part'),
      (task) => task.partOf ?? 'nothing',
    );
    const found = [...byParent].map(([parent, parts]) => [parent, parts.map(({ id }) => id)]);
    expect(Object.fromEntries(found)).toEqual(PARTS);
    for (const task of TASKS) {
      expect(task.partOf !== undefined, task.id).toBe(task.level === 'part');
      if (task.partOf === undefined) continue;
      const parent = TASKS.find((candidate) => candidate.id === task.partOf);
      expect(parent, task.id).toMatchObject({ level: 'must', stage: task.stage });
    }
  });

  it('keeps the weekly work going in the last stage', () => {
    const going = TASKS.filter((task) => task.goesOnIn);
    expect(going.map((task) => task.id)).toEqual(['weekplan', 'publish', 'reply', 'snap']);
    for (const task of going) expect(task.goesOnIn).toEqual([3]);
  });

  it('asks for no more than three hours a week in stage 2, for two networks and two posts', () => {
    const musts = TASKS.filter((task) => task.stage === 2 && task.level === 'must');
    const minutes = weeklyMinutes(musts, workloadOf({ instagram: 2, facebook: 2 }, 2));
    expect(minutes).toBeLessThanOrEqual(180);
    // Far less would be a promise that nobody can keep.
    expect(minutes).toBeGreaterThan(120);
  });

  it('estimates some minutes for every task', () => {
    for (const { id, effort } of TASKS) {
      expect(
        Object.values(effort).some((minutes = 0) => minutes > 0),
        id,
      ).toBe(true);
    }
  });

  it('leaves the networks without an account type switch out of it', () => {
    const networks = TASKS.find((task) => task.id === 'pro')?.networks;
    expect(networks).toBeDefined();
    for (const none of ['linkedin', 'youtube', 'google-business'] as const) {
      expect(networks).not.toContain(none);
    }
  });

  it('says whose page it must be where a profile, a post or a story could be anyone’s', () => {
    const owned = ['profile', 'post', 'story'] as const;
    for (const { id, fits, whose } of TASKS) {
      if (owned.some((kind) => fits.includes(kind))) expect(whose, id).toBeDefined();
    }
    for (const { id, on, whose } of TIPS) {
      if (owned.some((kind) => on.includes(kind))) expect(whose, id).toBeDefined();
    }
  });

  it('names only tasks that there are', () => {
    const ids = new Set(TASKS.map(({ id }) => id));
    for (const { id, stage, leads } of TIPS) {
      if (!leads || !('task' in leads)) continue;
      expect(ids, id).toContain(leads.task);
      expect(TASKS.find((task) => task.id === leads.task)?.stage, id).toBeLessThanOrEqual(stage);
    }
    for (const { id, leads } of WARNINGS) {
      if (leads && 'task' in leads) expect(ids, id).toContain(leads.task);
    }
    for (const { id, rule } of CRITERIA) {
      const named = Object.entries(rule).filter(([key]) =>
        ['task', 'before', 'after'].includes(key),
      );
      for (const [, task] of named) expect(ids, id).toContain(task);
    }
    for (const { id, evidence } of TASKS) {
      if (evidence.kind !== 'pair') continue;
      expect(ids, id).toContain(evidence.before);
      expect(ids, id).toContain(evidence.after);
    }
  });

  it('asks of each fact what it can answer', () => {
    const asked = [
      ...TIPS.map(({ id, when, counts }) => ({ id, when, counts })),
      ...WARNINGS.map(({ id, when, counts }) => ({ id, when, counts })),
      ...ANSWERS.flatMap(({ id, variants }) =>
        variants.map(({ when, counts }) => ({ id, when, counts })),
      ),
    ];
    const isNumber = (fact: Condition['fact']) => !BOOLEANS.includes(fact) && !TEXTS.includes(fact);
    for (const { id, when = [], counts } of asked) {
      for (const { fact, is, atLeast, atMost, known } of when) {
        if (is !== undefined) expect(BOOLEANS, `${id}: ${fact}`).toContain(fact);
        if (atLeast !== undefined || atMost !== undefined) {
          expect(isNumber(fact), `${id}: ${fact}`).toBe(true);
        }
        // What is always known is never unknown.
        if (known !== undefined) expect(MAYBE_KNOWN, `${id}: ${fact}`).toContain(fact);
      }
      if (counts) expect(isNumber(counts), `${id}: ${counts}`).toBe(true);
    }
  });

  it('ends every answer of every stage with a variant that asks nothing', () => {
    for (const { id, variants } of ANSWERS) {
      for (const stage of STAGES) {
        const own = variants.filter(({ stages }) => stages.includes(stage));
        expect(own.at(-1)?.when ?? [], `${id} in stage ${stage}`).toEqual([]);
        // Nothing after it could ever be said.
        expect(
          own.slice(0, -1).every(({ when }) => (when?.length ?? 0) > 0),
          id,
        ).toBe(true);
      }
      expect(new Set(variants.map((variant) => variant.id)).size, id).toBe(variants.length);
    }
  });
});

describe('the gates', () => {
  it.each(STAGES)('ask in stage %i only what belongs there', (stage) => {
    const kinds = CRITERIA.filter((one) => one.stage === stage).map(({ rule }) => rule.kind);
    expect([...new Set(kinds)].toSorted()).toEqual(ASKED[stage].toSorted());
  });

  it.each([1, 2] as const)('name no follower, reach or revenue number in stage %i', (stage) => {
    for (const { id, rule } of CRITERIA.filter((one) => one.stage === stage)) {
      expect(JSON.stringify(rule), id).not.toMatch(
        /follower|reach|revenue|sales|conversion|target/i,
      );
    }
  });

  it('have no kind of question that could ask for one', () => {
    for (const kind of ['followers', 'reach', 'revenue', 'growth']) {
      expect(CriterionRule.safeParse({ kind, least: 100 }).success).toBe(false);
    }
    expect(CriterionRule.safeParse({ kind: 'accounts', keys: ['followers'] }).success).toBe(false);
    expect(SETUP_KEYS).not.toContain('followers');
  });

  it('let one criterion stand in place of all, in the last stage alone', () => {
    const instead = CRITERIA.filter((one) => one.instead);
    expect(instead.map(({ id, stage }) => [id, stage])).toEqual([['left-on-evidence', 3]]);
  });
});

describe('stage 1', () => {
  it('judges no result, in no rule', () => {
    const facts = (when: readonly Condition[] = []) => when.map(({ fact }) => fact);
    const said = [
      ...TIPS.filter(({ stage }) => stage === 1).map(({ id, when, counts }) => ({
        id,
        when,
        counts,
      })),
      ...WARNINGS.filter(({ stages }) => stages.includes(1)),
      ...ANSWERS.flatMap(({ variants }) => variants.filter(({ stages }) => stages.includes(1))),
    ];
    for (const { id, when, counts } of said) {
      for (const fact of [...facts(when), ...(counts ? [counts] : [])]) {
        expect(RESULTS, id).not.toContain(fact);
      }
    }
    for (const { id, stages, judgesResults, when } of WARNINGS) {
      if (stages.includes(1)) expect(judgesResults, id).toBe(false);
      // A warning that rests on results is one that judges them.
      if (facts(when).some((fact) => RESULTS.includes(fact))) expect(judgesResults, id).toBe(true);
    }
  });
});
