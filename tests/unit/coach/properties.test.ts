import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, type AdviseInput, MOST_ADVICES } from '../../../lib/coach/advise';
import { fitsPage } from '../../../lib/coach/fits-page';
import { allHold } from '../../../lib/coach/holds';
import { situationOf } from '../../../lib/coach/situation/situation-of';
import type { Assessment, GateVerdict } from '../../../lib/domain/assessment';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import { NETWORK_IDS } from '../../../lib/domain/network-id';
import { taskAction } from '../../../lib/domain/advice-action';
import { STAGES } from '../../../lib/domain/stage';
import { PAGE_KINDS } from '../../../lib/domain/page-ref';
import type { Fact } from '../../../lib/domain/situation';
import { BUILT_IN } from '../../../lib/playbook/built-in';
import {
  accountFact,
  anyFacts,
  completed,
  completion,
  counted,
  published,
  shuffled,
} from './any-facts';
import { assess, NOW, remembered } from './build';

const RUNS = { numRuns: 150 };
const MANY = { minLength: 1, maxLength: 60, size: 'max' } as const;
const RANK: Record<GateVerdict, number> = { 'not-yet': 0, 'cannot-tell': 1, met: 2 };

/** What judges results. None of it may be known, or said, in stage 1. */
const RESULTS: readonly Fact[] = [
  'onePostShare',
  'monthPosts',
  'followerJump',
  'followerUsual',
  'conversions',
  'breakEven',
  'coveredCost',
  'belowBreakEven',
  'monthsOnTarget',
  'monthsJudged',
  'luckOfThree',
];

const place = fc.record({
  page: fc.option(
    fc.record({
      network: fc.constantFrom(...NETWORK_IDS),
      kind: fc.constantFrom(...PAGE_KINDS),
    }),
    { nil: undefined },
  ),
  own: fc.constantFrom('yes', 'no', 'cannot-tell', undefined),
  otherBrand: fc.option(fc.constant({ id: 'other', name: 'Other', by: 'account' }), {
    nil: undefined,
    freq: 8,
  }),
});
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

const adviceIn = (facts: BrandFacts, where: Partial<AdviseInput> = {}) =>
  advise({ assessment: assess(facts), playbook: BUILT_IN, facts, now: NOW, ...where });
const situationIn = (facts: BrandFacts, { page }: Place) =>
  situationOf({ facts, tasks: BUILT_IN.tasks, assessment: assess(facts), page, now: NOW });

const verdicts = ({ criteria }: Assessment) =>
  criteria.map(({ criterion, verdict }) => [criterion.id, verdict] as const);

/** Nothing that was met is lost, and no progress falls. */
function expectNoLoss(before: Assessment, after: Assessment) {
  const now = new Map(verdicts(after));
  for (const [id, verdict] of verdicts(before)) {
    if (verdict === 'met') expect(now.get(id), id).toBe('met');
  }
  const undone = before.tasks.filter(
    ({ task, done }) => done && !after.tasks.find((one) => one.task.id === task.id)?.done,
  );
  expect(undone.map(({ task }) => task.id)).toEqual([]);
  expect(after.met).toBeGreaterThanOrEqual(before.met);
  expect(after.of).toBe(before.of);
}

describe('more evidence never lowers a verdict', () => {
  it('more work that is done', () => {
    fc.assert(
      fc.property(anyFacts(), fc.array(completion, { minLength: 1 }), (facts, more) => {
        const taskStates = completed(facts.taskStates, more);
        expectNoLoss(assess(facts), assess({ ...facts, taskStates }));
      }),
      RUNS,
    );
  });

  it('more posts that went out', () => {
    fc.assert(
      fc.property(anyFacts(), fc.array(published, MANY), (facts, more) => {
        expectNoLoss(assess(facts), assess({ ...facts, slots: [...facts.slots, ...more] }));
      }),
      RUNS,
    );
  });

  it('more numbers', () => {
    const given = anyFacts().chain((facts) =>
      counted(facts.accounts).map((more) => ({ facts, more })),
    );
    fc.assert(
      fc.property(given, ({ facts, more }) => {
        const snapshots = [...facts.snapshots, ...more];
        expectNoLoss(assess(facts), assess({ ...facts, snapshots }));
      }),
      RUNS,
    );
  });

  it('more that is known to be there of an account', () => {
    const given = anyFacts().chain((facts) =>
      accountFact(facts.accounts).map((more) => ({ facts, more })),
    );
    fc.assert(
      fc.property(given, ({ facts, more }) => {
        const kept = facts.accountFacts.filter(
          (one) =>
            !more.some(({ accountId, key }) => accountId === one.accountId && key === one.key),
        );
        expectNoLoss(assess(facts), assess({ ...facts, accountFacts: [...kept, ...more] }));
      }),
      RUNS,
    );
  });
});

describe('planned breaks never count against a brand', () => {
  it('no verdict is lower, and no progress', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const plain = assess({ ...facts, breaks: [] });
        const rested = assess(facts);
        expectNoLoss(plain, rested);
        const now = new Map(verdicts(rested));
        for (const [id, verdict] of verdicts(plain)) {
          expect(RANK[now.get(id) ?? 'not-yet'], id).toBeGreaterThanOrEqual(RANK[verdict]);
        }
        if (plain.readiness === 'ready') expect(rested.readiness).toBe('ready');
      }),
      RUNS,
    );
  });

  it('and none makes a brand look idle', () => {
    fc.assert(
      fc.property(anyFacts(3), (facts) => {
        const weeksOf = ({ proposal }: Assessment) => proposal?.weeks ?? 0;
        expect(weeksOf(assess(facts))).toBeLessThanOrEqual(
          weeksOf(assess({ ...facts, breaks: [] })),
        );
      }),
      RUNS,
    );
  });
});

describe('advice, whatever is known', () => {
  it('is at most three, none twice, and the same when asked again', () => {
    fc.assert(
      fc.property(anyFacts(), place, (facts, where) => {
        const advices = adviceIn(facts, where);
        expect(advices.length).toBeLessThanOrEqual(MOST_ADVICES);
        expect(new Set(advices.map(({ id }) => id)).size).toBe(advices.length);
        expect(adviceIn(facts, where)).toEqual(advices);
        expect(advices.filter(({ kind }) => kind === 'warning').length).toBeLessThanOrEqual(1);
        expect(advices.filter(({ kind }) => kind === 'tip').length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which facts are read', () => {
    const given = anyFacts().chain((facts) => shuffled(facts).map((mixed) => ({ facts, mixed })));
    fc.assert(
      fc.property(given, place, ({ facts, mixed }, where) => {
        const [one, two] = [assess(facts), assess(mixed)];
        expect(verdicts(two)).toEqual(verdicts(one));
        expect([two.met, two.of, two.readiness, two.proposal]).toEqual([
          one.met,
          one.of,
          one.readiness,
          one.proposal,
        ]);
        expect(situationIn(mixed, where)).toEqual(situationIn(facts, where));
        const said = (of: BrandFacts) =>
          adviceIn(of, where).map((advice) => [
            advice.id,
            advice.kind === 'task' && advice.why.key,
          ]);
        expect(said(mixed)).toEqual(said(facts));
      }),
      RUNS,
    );
  });

  it('never contradicts the stage', () => {
    fc.assert(
      fc.property(anyFacts(), place, (facts, where) => {
        const { stage } = facts.brand;
        for (const advice of adviceIn(facts, where)) {
          if (advice.kind === 'tip') expect(advice.tip.stage).toBe(stage);
          if (advice.kind === 'warning') expect(advice.warning.stages).toContain(stage);
          if (advice.kind !== 'task') continue;
          const { task, why, standing } = advice;
          expect(standing.done && !standing.recheck).toBe(false);
          if (why.key === 'set-up-here') {
            expect([task.stage, task.level, stage > 1]).toEqual([1, 'must', true]);
          } else {
            expect(task.stage === stage || task.goesOnIn?.includes(stage)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('is true of the page and of the facts', () => {
    fc.assert(
      fc.property(anyFacts(), place, (facts, { page, own = 'cannot-tell', ...rest }) => {
        const here = rest.otherBrand ? undefined : page;
        const situation = situationIn(facts, { page: here, own, otherBrand: undefined });
        for (const advice of adviceIn(facts, { page, own, ...rest })) {
          if (advice.kind === 'task' && advice.why.key === 'fits-page') {
            expect(here && fitsPage(advice.task, { page: here, own })).toBe(true);
          }
          if (advice.kind === 'warning') expect(allHold(advice.warning.when, situation)).toBe(true);
          if (advice.kind !== 'tip') continue;
          expect(
            here && fitsPage({ ...advice.tip, fits: advice.tip.on }, { page: here, own }),
          ).toBe(true);
          expect(allHold(advice.tip.when, situation)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('leaves the page one of its places when there is a tip for it', () => {
    fc.assert(
      fc.property(anyFacts(), place, (facts, where) => {
        const { page, own = 'cannot-tell', otherBrand } = where;
        if (!page || otherBrand) return;
        const situation = situationIn(facts, where);
        const some = BUILT_IN.tips.some(
          (tip) =>
            tip.stage === facts.brand.stage &&
            fitsPage({ ...tip, fits: tip.on }, { page, own }) &&
            allHold(tip.when, situation),
        );
        expect(adviceIn(facts, where).some(({ kind }) => kind === 'tip')).toBe(some);
      }),
      RUNS,
    );
  });

  it('says first whose account it is, and nothing that was muted or put aside', () => {
    const ids = fc.subarray([
      ...BUILT_IN.tasks.map(({ id }) => `task:${id}`),
      ...BUILT_IN.tips.map(({ id }) => `tip:${id}`),
      ...BUILT_IN.warnings.map(({ id }) => `warning:${id}`),
      'safety:account',
    ]);
    fc.assert(
      fc.property(anyFacts(), place, ids, ids, (facts, where, muted, quietHere) => {
        const advices = adviceIn(facts, {
          ...where,
          quietHere,
          memory: muted.map((id) => remembered(id, { mutedAt: '2026-11-01T09:00:00Z' })),
        });
        expect(advices[0]?.kind === 'safety').toBe(where.otherBrand !== undefined);
        for (const { id, kind } of advices) {
          if (kind !== 'safety') expect([...muted, ...quietHere]).not.toContain(id);
        }
      }),
      RUNS,
    );
  });
});

it('gives every advice a step that can be taken', () => {
  fc.assert(
    fc.property(anyFacts(), place, (facts, where) => {
      for (const advice of adviceIn(facts, where)) {
        if (advice.kind === 'safety') {
          expect(advice.action).toEqual({ verb: 'switch-brand', brandId: where.otherBrand?.id });
        } else if (advice.kind === 'task') {
          expect(advice.action).toEqual(taskAction(advice.standing));
        } else {
          const { leads } = advice.kind === 'tip' ? advice.tip : advice.warning;
          expect(advice.action.verb).toBe(leads ? 'lead' : 'read');
        }
      }
    }),
    RUNS,
  );
});

describe('stage 1 judges no result, whatever is recorded', () => {
  it('knows none', () => {
    fc.assert(
      fc.property(anyFacts(1), place, (facts, where) => {
        const situation = situationIn(facts, where);
        for (const fact of RESULTS) expect(situation, fact).not.toHaveProperty(fact);
        expect(situation).toMatchObject({ targetMoved: false, hoursMissing: false });
      }),
      RUNS,
    );
  });

  it('judges none at any gate', () => {
    fc.assert(
      fc.property(anyFacts(1), fc.constantFrom(...STAGES), (facts, stage) => {
        for (const { criterion, verdict, reason, evidence } of assess(facts, NOW, stage).criteria) {
          if (!['on-target', 'full-cost'].includes(criterion.rule.kind)) continue;
          expect(verdict).toBe('cannot-tell');
          expect(reason).toEqual({ key: 'too-early', values: {} });
          expect(evidence).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('says none', () => {
    fc.assert(
      fc.property(anyFacts(1), place, (facts, where) => {
        for (const advice of adviceIn(facts, where)) {
          if (advice.kind === 'warning') expect(advice.warning.judgesResults).toBe(false);
          if (advice.kind !== 'tip') continue;
          for (const { fact } of advice.tip.when ?? []) expect(RESULTS).not.toContain(fact);
        }
      }),
      RUNS,
    );
  });

  it('judges the set-up the same with and without them', () => {
    fc.assert(
      fc.property(anyFacts(1), (facts) => {
        const without = {
          ...facts,
          months: [],
          slots: facts.slots.map(({ numbers: _numbers, ...rest }) => rest),
          snapshots: [],
        };
        expect(verdicts(assess(without))).toEqual(verdicts(assess(facts)));
        expect(assess(without).met).toBe(assess(facts).met);
      }),
      RUNS,
    );
  });
});
