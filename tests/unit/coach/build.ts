import type { AccountFact, SetupKey } from '../../../lib/domain/account-fact';
import type { AdviceMemory } from '../../../lib/domain/advice-memory';
import type { Assessment } from '../../../lib/domain/assessment';
import type { Account, Brand } from '../../../lib/domain/brand';
import type { BrandFacts, Decision, Move } from '../../../lib/domain/brand-facts';
import type { Brief, Capacity, Goal, Target } from '../../../lib/domain/brief';
import { addWeeks, mondayOf, type Week } from '../../../lib/domain/calendar';
import type { MonthResult } from '../../../lib/domain/month-result';
import type { NetworkId } from '../../../lib/domain/network-id';
import type { PageKind, PageRef } from '../../../lib/domain/page-ref';
import type { PlannedBreak } from '../../../lib/domain/planned-break';
import type { Slot } from '../../../lib/domain/slot';
import type { Snapshot } from '../../../lib/domain/snapshot';
import type { Stage, Standing } from '../../../lib/domain/stage';
import type { TaskState } from '../../../lib/domain/task-state';
import { assessStage } from '../../../lib/coach/assess-stage';
import { BUILT_IN } from '../../../lib/playbook/built-in';
import { TASKS } from '../../../lib/playbook/tasks';

export const at = (text: string) => Temporal.ZonedDateTime.from(text);

/** A Wednesday in the ISO week from Monday 16 November 2026. */
export const NOW = at('2026-11-18T10:00[Europe/Istanbul]');

/** This morning, and the day of it. */
export const TODAY = '2026-11-18';
export const THIS_MORNING = '2026-11-18T07:00:00Z';
export const THIS_WEEK: Week = '2026-W47';

const brandId = 'brand';

/** The last whole weeks before this one, oldest first. */
export const weeksBack = (count: number, before: Week = THIS_WEEK): Week[] =>
  Array.from({ length: count }, (_, index) => addWeeks(before, index - count));

/** A day of a week, from 0 for its Monday. */
export const dayOf = (week: Week, weekday = 1): string =>
  mondayOf(week).add({ days: weekday }).toString();

export const noon = (day: string): string => `${day}T09:00:00Z`;

export const page = (kind: PageKind, network: NetworkId = 'instagram'): PageRef => ({
  network,
  kind,
});

/** Where the brand stands in a stage: a brand that began in stage 1 and moved on unless it says otherwise. */
export interface Given extends Partial<Omit<BrandFacts, 'brand'>> {
  stage?: Stage;
  /** When it entered the stage. */
  since?: string;
  declared?: Standing;
  createdAt?: string;
}

const CREATED = '2026-06-01T08:00:00Z';
/** Twelve whole weeks before this one began on that Monday. */
export const TWELVE_WEEKS_AGO = '2026-08-24T08:00:00Z';

/** Everything that is known of one brand: nothing but its name unless it is given. */
export function brandFacts({
  stage = 1,
  since = stage === 1 ? '2026-11-02T08:00:00Z' : TWELVE_WEEKS_AGO,
  declared = 'starting',
  createdAt = declared === 'starting' && stage > 1 ? CREATED : since,
  ...facts
}: Given = {}): BrandFacts {
  const brand: Brand = {
    id: brandId,
    name: 'Acme',
    stage,
    stageSince: since,
    declared,
    createdAt,
  };
  return {
    brand,
    accounts: [],
    accountFacts: [],
    brief: { brandId, promises: [] },
    taskStates: [],
    slots: [],
    snapshots: [],
    months: [],
    experiments: [],
    breaks: [],
    moves: [],
    decisions: [],
    visitDays: [],
    ...facts,
  };
}

export const account = (network: NetworkId, more: Partial<Account> = {}): Account => ({
  id: network,
  brandId,
  network,
  handle: 'acme',
  key: 'acme',
  addedAt: CREATED,
  ...more,
});
export const accounts = (...networks: NetworkId[]): Account[] =>
  networks.map((network) => account(network));

export const fact = (
  accountId: string,
  key: AccountFact['key'],
  value: AccountFact['value'] = true,
  more: Partial<AccountFact> = {},
): AccountFact => ({ accountId, key, value, at: CREATED, source: 'declared', ...more });

export const SETUP: readonly SetupKey[] = [
  'profile',
  'owner',
  'backup-owner',
  'two-step',
  'baseline',
  'opening',
];

/** A whole set-up for each account, without the keys that are named. */
export const setUp = (
  of: readonly Account[],
  { without = [], on = CREATED }: { without?: readonly SetupKey[]; on?: string } = {},
): AccountFact[] =>
  of.flatMap(({ id }) =>
    SETUP.filter((key) => !without.includes(key)).map((key) =>
      fact(id, key, key === 'owner' || key === 'backup-owner' ? 'Ayşe' : true, { at: on }),
    ),
  );

type Written<T> = Partial<T> & { writtenAt?: string; beforeAt?: string };
const part = <T>(value: T, { writtenAt = CREATED, beforeAt }: Written<unknown>) => ({
  value,
  writtenAt,
  ...(beforeAt !== undefined && { beforeAt }),
});

export interface GivenBrief {
  goal?: Written<Goal> | true;
  /** The rhythm for each network, or posts a week on all of `networks`. */
  posts?: Capacity['postsAWeek'];
  hours?: number;
  replyHours?: number;
  capacityAt?: string;
  choice?: readonly NetworkId[];
  reason?: string;
  choiceAt?: { writtenAt?: string; beforeAt?: string };
  costs?: { hourly: number; monthly: number } | true;
  target?: Written<Target> | true;
  promises?: Brief['promises'];
}

/** What the brand has written down. A rhythm is promised from the first day on unless `promises` say otherwise. */
export function brief({
  goal,
  posts,
  hours = 3,
  replyHours = 24,
  capacityAt = CREATED,
  choice,
  reason = 'Our customers are there',
  choiceAt = {},
  costs,
  target,
  promises = posts ? [{ from: CREATED.slice(0, 10), postsAWeek: posts }] : [],
}: GivenBrief = {}): Brief {
  const g = goal === true ? {} : goal;
  const t = target === true ? {} : target;
  const c = costs === true ? { hourly: 20, monthly: 60 } : costs;
  const owner = { creates: 'Ayşe', approves: 'Deniz', answers: 'Ayşe' };
  return {
    brandId,
    promises,
    ...(g && { goal: part<Goal>({ ...GOAL, ...withoutMeta(g) }, g) }),
    ...(posts && {
      capacity: part<Capacity>(
        { ...owner, hoursAWeek: hours, postsAWeek: posts, replyHours },
        { writtenAt: capacityAt },
      ),
    }),
    ...(choice && {
      choice: part(
        choice.map((network) => ({ network, reason })),
        choiceAt,
      ),
    }),
    ...(c && { costs: part({ ...c, currency: 'TRY' }, {}) }),
    ...(t && { target: part<Target>({ ...TARGET, ...withoutMeta(t) }, t) }),
  };
}

const GOAL: Goal = { outcome: 'more bookings', measure: 'bookings', reviewOn: '2027-03-01' };
const TARGET: Target = {
  measure: 'bookings a month',
  level: 20,
  direction: 'at-least',
  from: '2026-08',
  guardrails: ['answers within a day'],
  agreedBy: 'Deniz',
};
const withoutMeta = <T extends object>({
  writtenAt: _writtenAt,
  beforeAt: _beforeAt,
  ...value
}: Written<T>) => value as Partial<T>;

/** A task that was done on these days, by the user's word or in writing. */
export const done = (taskId: string, ...days: readonly string[]): TaskState => {
  const doneOn = days.length > 0 ? [...days].toSorted() : [TODAY];
  return {
    brandId,
    taskId,
    doneAt: noon(doneOn.at(-1) ?? TODAY),
    evidence: 'declared',
    doneOn,
  };
};
export const written = (taskId: string, note: string, ...days: readonly string[]): TaskState => ({
  ...done(taskId, ...days),
  evidence: 'record',
  note,
});
/** A task that was done in each of these weeks. */
export const weekly = (taskId: string, weeks: readonly Week[]): TaskState =>
  done(taskId, ...weeks.map((week) => dayOf(week)));

let slots = 0;
export const slot = (week: Week, network: NetworkId, more: Partial<Slot> = {}): Slot => {
  slots += 1;
  const id = `slot-${String(slots).padStart(5, '0')}`;
  return { id, brandId, week, network, origin: 'planned', addedAt: CREATED, ...more };
};
/** So many posts on each network in each of these weeks, published in that week. */
export const posts = (
  weeks: readonly Week[],
  networks: readonly NetworkId[],
  count = 2,
  more: Partial<Slot> = {},
): Slot[] =>
  weeks.flatMap((week) =>
    networks.flatMap((network) =>
      Array.from({ length: count }, (_, index) =>
        slot(week, network, { doneOn: dayOf(week, 1 + (index % 5)), ...more }),
      ),
    ),
  );
/** So many posts with their numbers at day seven. */
export const measured = (
  weeks: readonly Week[],
  network: NetworkId,
  count = 1,
  numbers: Partial<NonNullable<Slot['numbers']>> = {},
): Slot[] =>
  posts(weeks, [network], count).map((one) => ({
    ...one,
    numbers: {
      on: Temporal.PlainDate.from(one.doneOn ?? '')
        .add({ days: 7 })
        .toString(),
      engagements: 12,
      ...numbers,
    },
  }));

export const snapshot = (
  day: string,
  metric: Snapshot['metric'],
  value: number,
  accountId = '',
): Snapshot => ({ brandId, accountId, metric, day, value, source: 'typed', at: noon(day) });

/** The numbers of each of these weeks: followers of each account, and the enquiries; `undefined`: not counted. */
export const numbers = (
  weeks: readonly Week[],
  of: readonly Account[],
  options: { followers?: number; enquiries?: number | undefined } = {},
): Snapshot[] => {
  const { followers, enquiries } = { followers: 500, enquiries: 3, ...options };
  return weeks.flatMap((week, index) => [
    ...of.map(({ id }) => snapshot(dayOf(week), 'followers', followers + index, id)),
    ...(enquiries === undefined ? [] : [snapshot(dayOf(week), 'enquiries', enquiries)]),
  ]);
};

export const month = (name: string, result: Partial<MonthResult> = {}): MonthResult => ({
  brandId,
  month: name,
  at: `${name}-28T09:00:00Z`,
  ...result,
});

export const pause = (from: string, to: string): PlannedBreak => ({
  id: `break-${from}`,
  brandId,
  from,
  to,
  setAt: CREATED,
});

export const move = (from: Stage, to: Stage, when: string): Move => ({
  id: `move-${when}`,
  brandId,
  at: when,
  what: 'stage-moved',
  from,
  to,
  reason: 'the gate',
});
export const decision = (more: Partial<Decision> = {}): Decision => ({
  id: 'decision',
  brandId,
  at: '2026-11-10T09:00:00Z',
  what: 'decision',
  text: 'We decided it on the numbers of the quarter',
  ...more,
});

/** Decisions on these days, of which each closes what was tested before it. */
export const decided = (...days: string[]): Decision[] =>
  days.map((day) => decision({ id: `decision-${day}`, at: noon(day) }));

export const remembered = (adviceId: string, more: Partial<AdviceMemory> = {}): AdviceMemory => ({
  brandId,
  adviceId,
  shownOn: [],
  putAside: 0,
  ...more,
});

export const assess = (facts: BrandFacts, now = NOW, stage?: Stage): Assessment =>
  assessStage(facts, BUILT_IN, now, stage);

export const standingOf = (facts: BrandFacts, taskId: string, now = NOW) =>
  assess(facts, now).tasks.find(({ task }) => task.id === taskId);
export const verdictOf = (facts: BrandFacts, criterionId: string, now = NOW) =>
  assess(facts, now).criteria.find(({ criterion }) => criterion.id === criterionId);

export const mustsOf = (stage: Stage): string[] =>
  TASKS.filter((task) => task.stage === stage && task.level === 'must').map((task) => task.id);
