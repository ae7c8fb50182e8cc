import fc from 'fast-check';
import { type AccountFact, SETUP_KEYS } from '../../../lib/domain/account-fact';
import type { Account } from '../../../lib/domain/brand';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import { addWeeks, weekOf } from '../../../lib/domain/calendar';
import type { NetworkId } from '../../../lib/domain/network-id';
import type { PlannedBreak } from '../../../lib/domain/planned-break';
import type { Slot } from '../../../lib/domain/slot';
import type { Snapshot } from '../../../lib/domain/snapshot';
import { type Stage, STAGES, STANDINGS } from '../../../lib/domain/stage';
import type { TaskState } from '../../../lib/domain/task-state';
import { TASKS } from '../../../lib/playbook/tasks';
import { improving, settled, steady } from './scenarios/brands';
import {
  account,
  brandFacts,
  brief,
  dayOf,
  decision,
  done,
  fact,
  month,
  move,
  NOW,
  pause,
  slot,
  snapshot,
  THIS_WEEK,
  TODAY,
} from './build';

const NETWORKS: readonly NetworkId[] = ['instagram', 'facebook', 'linkedin', 'bluesky', 'youtube'];

/** Texts as nobody should write them: code, placeholders, other scripts, half characters, promises. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    '{{count}} {{brand}}',
    '<script>alert(1)</script>',
    "'; DROP TABLE brands; --",
    '10 günde 10.000 takipçi',
    '‮ters yazı‬',
    '\ud800',
    'İIıi',
    'x'.repeat(160),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
);

const daysAgo = (most: number) =>
  fc.integer({ min: 0, max: most }).map((days) => NOW.toPlainDate().subtract({ days }).toString());
const instantAgo = (most: number) => daysAgo(most).map((day) => `${day}T05:00:00Z`);
const week = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((weeks) => addWeeks(THIS_WEEK, weeks));
const opt = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
/** An object without the keys that are undefined, as stored rows have none. */
const tidy = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

export const completion: fc.Arbitrary<{ taskId: string; day: string }> = fc.record({
  taskId: fc.constantFrom(...TASKS.map(({ id }) => id), 'a-task-of-an-older-version'),
  day: daysAgo(120),
});

/** The states after these completions and those of before. */
export function completed(
  states: readonly TaskState[],
  list: readonly { taskId: string; day: string }[],
): TaskState[] {
  const days = new Map(states.map(({ taskId, doneOn }) => [taskId, [...doneOn]]));
  for (const { taskId, day } of list) days.set(taskId, [...(days.get(taskId) ?? []), day]);
  return [...days].map(([taskId, doneOn]) => ({
    ...states.find((state) => state.taskId === taskId),
    ...done(taskId, ...doneOn),
  }));
}

const positive = fc.constantFrom<AccountFact['value']>(true, 'Ayşe', 12);
export const accountFact = (
  accounts: readonly Account[],
  value: fc.Arbitrary<AccountFact['value']> = positive,
): fc.Arbitrary<AccountFact[]> =>
  accounts.length === 0
    ? fc.constant([])
    : fc.uniqueArray(
        fc
          .tuple(
            fc.constantFrom(...accounts),
            fc.constantFrom(...SETUP_KEYS),
            value,
            instantAgo(400),
          )
          .map(([{ id }, key, of, at]) => fact(id, key, of, { at })),
        { selector: ({ accountId, key }) => `${accountId} ${key}`, maxLength: 30 },
      );

/** A post that went out in the week that it was planned for. */
export const published: fc.Arbitrary<Slot> = fc
  .tuple(week(-14, 0), fc.constantFrom(...NETWORKS), fc.nat(6), opt(text), opt(fc.nat(500)))
  .map(([of, network, weekday, topic, engagements]) => {
    const day = dayOf(of, weekday);
    return slot(of, network, {
      doneOn: day > TODAY ? TODAY : day,
      ...(topic !== undefined && { topic }),
      ...(engagements !== undefined && {
        numbers: { on: TODAY, engagements, reach: engagements * 7 },
      }),
    });
  });
const planned: fc.Arbitrary<Slot> = fc
  .tuple(week(-2, 3), fc.constantFrom(...NETWORKS), opt(text), instantAgo(30))
  .map(([of, network, topic, addedAt]) => slot(of, network, tidy({ topic, addedAt }) as Slot));

export const counted = (accounts: readonly Account[]): fc.Arbitrary<Snapshot[]> =>
  fc.uniqueArray(
    fc
      .tuple(
        daysAgo(120),
        fc.oneof(
          fc.constantFrom('enquiries', 'orders', 'visits').map((metric) => ['', metric] as const),
          ...accounts.map(({ id }) => fc.constant([id, 'followers'] as const)),
        ),
        fc.nat(3000),
      )
      .map(([day, [id, metric], value]) => snapshot(day, metric, value, id)),
    {
      // A brand's count of a week is one number; an account has one a day.
      selector: ({ day, metric, accountId }) =>
        `${accountId} ${metric} ${accountId === '' ? weekOf(Temporal.PlainDate.from(day)) : day}`,
      maxLength: 60,
    },
  );

export const breaks: fc.Arbitrary<PlannedBreak[]> = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: -150, max: 20 }), fc.integer({ min: 0, max: 40 }))
    .map(([from, length]) => {
      const first = NOW.toPlainDate().add({ days: from });
      return pause(first.toString(), first.add({ days: length }).toString());
    }),
  { selector: ({ id }) => id, maxLength: 3 },
);

const amount = fc.nat(60);
const results = fc.uniqueArray(
  fc
    .record({
      month: fc.constantFrom('2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'),
      conversions: opt(amount),
      measured: opt(amount),
      spend: opt(amount),
      hours: opt(amount),
      guardrailsKept: opt(fc.boolean()),
      acceptedBy: opt(fc.constant('Deniz')),
    })
    .map(({ month: name, ...rest }) => month(name, tidy(rest) as object)),
  { selector: (one) => one.month, maxLength: 6 },
);

const rhythm = (networks: readonly NetworkId[]) =>
  fc
    .array(fc.nat(5), { minLength: networks.length, maxLength: networks.length })
    .map((counts) =>
      Object.fromEntries(networks.map((network, index) => [network, counts[index] ?? 0])),
    );

const briefs = (networks: readonly NetworkId[]) =>
  fc
    .record({
      goal: opt(fc.record({ measure: text, outcome: text, valuePerConversion: amount })),
      posts: opt(rhythm(networks)),
      hours: fc.integer({ min: 1, max: 40 }),
      choice: opt(fc.subarray([...networks])),
      reason: text,
      costs: opt(fc.record({ hourly: amount, monthly: amount })),
      target: opt(
        fc.record({
          level: amount,
          measure: text,
          direction: fc.constantFrom('at-least' as const, 'at-most' as const),
          from: fc.constantFrom('2026-06', '2026-08', '2026-10', '2026-12'),
          writtenAt: instantAgo(200),
        }),
      ),
      choiceAt: fc.record({ writtenAt: instantAgo(60), beforeAt: instantAgo(90) }),
      promises: opt(
        fc
          .array(fc.tuple(daysAgo(200), rhythm(networks)), { maxLength: 3 })
          .map((list) =>
            list
              .map(([from, postsAWeek]) => ({ from, postsAWeek }))
              .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
          ),
      ),
    })
    .map((given) => brief(tidy(given) as object));

/** Any brand that the product could hold, those near a gate among them. At most one account on each network. */
export const anyFacts = (stage?: Stage): fc.Arbitrary<BrandFacts> =>
  fc.oneof(wildFacts(stage), nearGate(stage));

const BASES: Readonly<Record<Stage, () => BrandFacts>> = { 1: settled, 2: steady, 3: improving };

/** A brand that has all its gate asks for, but for a few things, and with breaks. */
const nearGate = (stage?: Stage): fc.Arbitrary<BrandFacts> =>
  (stage ? fc.constant(stage) : fc.constantFrom(...STAGES)).chain((of) => {
    const facts = BASES[of]();
    const most = <T>(list: readonly T[], missing: number) =>
      fc.subarray([...list], { minLength: Math.max(0, list.length - missing) });
    return fc
      .record({
        slots: most(facts.slots, 12),
        snapshots: most(facts.snapshots, 8),
        taskStates: most(facts.taskStates, 1),
        accountFacts: most(facts.accountFacts, 1),
        months: most(facts.months, 1),
        breaks,
      })
      .map((lists) => ({ ...facts, ...lists }));
  });

/** Facts that were thrown together. */
const wildFacts = (stage?: Stage): fc.Arbitrary<BrandFacts> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...NETWORKS),
        fc.constantFrom('acme', 'ACME.co', 'x'),
        instantAgo(300),
      ),
      {
        selector: ([network]) => network,
        maxLength: 4,
      },
    )
    .chain((list) => {
      const accounts = list.map(([network, handle, addedAt]) =>
        account(network, { handle, addedAt }),
      );
      const anyValue = fc.oneof(positive, fc.constant(false));
      return fc
        .record({
          stage: stage ? fc.constant(stage) : fc.constantFrom(...STAGES),
          since: instantAgo(200),
          declared: fc.constantFrom(...STANDINGS),
          createdAt: instantAgo(400),
          accounts: fc.constant(accounts),
          accountFacts: accountFact(accounts, anyValue),
          brief: briefs(list.map(([network]) => network)),
          completions: fc.array(completion, { maxLength: 40 }),
          notes: fc.dictionary(fc.constantFrom(...TASKS.map(({ id }) => id)), text, { maxKeys: 4 }),
          published: fc.array(published, { maxLength: 40 }),
          planned: fc.array(planned, { maxLength: 12 }),
          snapshots: counted(accounts),
          months: results,
          breaks,
          moves: fc.array(
            instantAgo(300).map((when) => move(1, 2, when)),
            { maxLength: 2 },
          ),
          decisions: fc.array(
            fc
              .record({
                outcome: opt(fc.constantFrom('keep', 'shrink', 'leave')),
                text,
                at: instantAgo(200),
              })
              .map((given) => decision(tidy(given) as object)),
            { maxLength: 2 },
          ),
          visits: fc.array(fc.tuple(fc.constantFrom('feed', 'composer'), fc.nat(9000)), {
            maxLength: 3,
          }),
        })
        .map(({ completions, notes, published: out, planned: ahead, visits, ...given }) =>
          brandFacts({
            ...given,
            taskStates: completed([], completions).map((state) => {
              const note = Object.hasOwn(notes, state.taskId) ? notes[state.taskId] : undefined;
              return { ...state, ...(note !== undefined && { note, evidence: 'record' as const }) };
            }),
            slots: [...out, ...ahead],
            visitDays: visits.map(([kind, activeSeconds]) => ({
              day: TODAY,
              brandId: 'brand',
              network: 'instagram',
              kind: kind as 'feed',
              visits: 1,
              activeSeconds,
            })),
          }),
        );
    });

/** The same facts with every list in another order. What is "oldest first" by its own rule stays so. */
export const shuffled = (facts: BrandFacts): fc.Arbitrary<BrandFacts> => {
  const mixed = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  return fc
    .record({
      accountFacts: mixed(facts.accountFacts),
      accounts: mixed(facts.accounts),
      taskStates: mixed(facts.taskStates),
      slots: mixed(facts.slots),
      snapshots: mixed(facts.snapshots),
      months: mixed(facts.months),
      breaks: mixed(facts.breaks),
      moves: mixed(facts.moves),
      decisions: mixed(facts.decisions),
      visitDays: mixed(facts.visitDays),
    })
    .map((lists) => ({ ...facts, ...lists }));
};
