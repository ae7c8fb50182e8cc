import type { AccountStanding, EvidenceLine, TaskStanding } from '../domain/assessment';
import type { BrandFacts } from '../domain/brand-facts';
import { addWeeks, type Week, weekOf } from '../domain/calendar';
import type { NetworkId } from '../domain/network-id';
import type { Task } from '../domain/task';
import type { TaskState } from '../domain/task-state';
import { networksWithout } from './active-accounts';
import { accountEvidence, accountStanding, accountsFor, isOld } from './account-standing';
import { planByWeek } from './by-week';
import { closedTests } from './closed-tests';
import { periodStart } from './period';
import { placementsOf, rhythmOf } from './rhythm';
import { hasNumbers, publishedIn, weekPosts } from './week-facts';
import { isWorkingWeek } from './working-weeks';

type Found = Pick<TaskStanding, 'done' | 'evidence'> &
  Pick<Partial<TaskStanding>, 'accounts' | 'without'>;

const NOTHING: Found = { done: false, evidence: [] };

/** How one task stands for a brand at `now`. `tasks` are all of the playbook's, for those that are made of others. */
export function taskStanding(
  task: Task,
  tasks: readonly Task[],
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): Omit<TaskStanding, 'counted'> {
  const state = facts.taskStates.find(({ taskId }) => taskId === task.id);
  const said: Found =
    state && isInPeriod(task, state, facts, now)
      ? { done: true, evidence: [stateEvidence(state)] }
      : NOTHING;
  const found = findEvidence(task, tasks, facts, now);
  const { done, evidence, accounts, without } = found.done
    ? found
    : said.done
      ? { ...found, ...said }
      : found;
  return {
    task,
    done,
    evidence,
    ...(state && { state }),
    ...(accounts && { accounts }),
    ...(without && { without }),
    recheck:
      done &&
      (accounts?.some(({ recheck }) => recheck) ??
        (state !== undefined && isOld(state.doneAt, task.recheckAfter, now))),
  };
}

/**
 * A time of doing that lies ahead of `now` counts: it means that the clock was moved back, and the work was
 * done all the same.
 */
function isInPeriod(
  task: Task,
  { doneAt }: TaskState,
  { breaks }: BrandFacts,
  now: Temporal.ZonedDateTime,
): boolean {
  const start = periodStart(task.cadence, now, breaks);
  return start === undefined || Date.parse(doneAt) >= start.epochMilliseconds;
}

const stateEvidence = ({ evidence, doneAt }: TaskState): EvidenceLine => ({
  kind: evidence === 'record' ? 'written' : 'declared',
  at: doneAt,
});

function findEvidence(
  task: Task,
  tasks: readonly Task[],
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): Found {
  const rule = task.evidence;
  switch (rule.kind) {
    case 'declared':
    case 'record':
      return NOTHING;
    case 'account':
      return byAccount(
        accountsFor(facts, task).map((account) =>
          accountStanding(facts, account, rule.keys, task.recheckAfter, now),
        ),
        // Who owns an account can only be written where there is one: a chosen network without one keeps this open.
        rule.keys.includes('owner') ? networksWithout(facts) : [],
      );
    case 'parts':
      return byParts(task, rule.key, tasks, facts, now);
    case 'pair':
      return byPair(rule.before, rule.after, task, facts, now);
    case 'planned':
      return nextWeekPlanned(facts, now);
    case 'published':
      return thisWeekPublished(facts, now);
    case 'numbers': {
      const week = weeksThatCount(facts, now).find((one) => hasNumbers(facts, one, now.timeZoneId));
      const done = week !== undefined;
      return { done, evidence: done ? [{ kind: 'numbers', value: week }] : [] };
    }
    case 'time': {
      const seconds = facts.visitDays.reduce((sum, day) => sum + day.activeSeconds, 0);
      const minutes = Math.floor(seconds / 60);
      return { done: minutes > 0, evidence: minutes > 0 ? [{ kind: 'time', value: minutes }] : [] };
    }
  }
}

function byAccount(
  accounts: readonly AccountStanding[],
  without: readonly NetworkId[] = [],
): Found {
  const done =
    accounts.length > 0 && without.length === 0 && accounts.every((account) => account.done);
  return {
    done,
    evidence: accounts.flatMap(accountEvidence),
    accounts,
    ...(without.length > 0 && { without }),
  };
}

/** An account is complete when the user confirmed the whole, or when each part that applies to it is there. */
function byParts(
  task: Task,
  key: Extract<Task['evidence'], { kind: 'parts' }>['key'],
  tasks: readonly Task[],
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): Found {
  const parts = tasks.filter(({ partOf }) => partOf === task.id);
  return byAccount(
    accountsFor(facts, task).map((account) => {
      const whole = accountStanding(facts, account, [key], task.recheckAfter, now);
      const keys = parts
        .filter(({ networks }) => !networks || networks.includes(account.network))
        .flatMap(({ evidence }) => (evidence.kind === 'account' ? evidence.keys : []));
      const byPart = accountStanding(facts, account, keys, task.recheckAfter, now);
      // A part that was looked for and is missing outweighs the word for the whole.
      return whole.done && !byPart.missing ? whole : byPart;
    }),
  );
}

/** A test that was closed in the period that counts: a reading that has a guess of its own before it. */
function byPair(
  before: string,
  after: string,
  task: Task,
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): Found {
  const closed = closedTests(facts, before, after).at(-1);
  if (closed === undefined) return NOTHING;
  const start = periodStart(task.cadence, now, facts.breaks)?.toPlainDate().toString();
  const done = start === undefined || closed >= start;
  return { done, evidence: done ? [{ kind: 'test', at: closed }] : [] };
}

/** The present week, and in a planned break the last week before it: what was recorded there is not undone. */
function weeksThatCount({ breaks }: BrandFacts, now: Temporal.ZonedDateTime): Week[] {
  const present = weekOf(now.toPlainDate());
  const start = periodStart('weekly', now, breaks);
  return start ? [...new Set([present, weekOf(start.toPlainDate())])] : [present];
}

/**
 * The next working week has as many posts planned as are promised; without a promise, one is a plan. A plan for the
 * week to come is not taken back when that week becomes a break.
 */
function nextWeekPlanned(facts: BrandFacts, now: Temporal.ZonedDateTime): Found {
  const next = addWeeks(weekOf(now.toPlainDate()), 1);
  let week = next;
  // A break of years would be no break; ten weeks ahead is as far as anybody plans.
  for (let ahead = 0; ahead < 10 && !isWorkingWeek(facts.breaks, week); ahead += 1) {
    week = addWeeks(week, 1);
  }
  const found = planOf(facts, week);
  if (found.done || week === next) return found;
  const asPlanned = planOf(facts, next);
  return asPlanned.done ? asPlanned : found;
}

const plannedFor = ({ slots }: BrandFacts, week: Week): number =>
  planByWeek(slots).get(week)?.length ?? 0;

function planOf(facts: BrandFacts, week: Week): Found {
  const rhythm = rhythmOf(facts, week);
  const wanted = Math.max(1, rhythm ? placementsOf(rhythm) : 1);
  const planned = plannedFor(facts, week);
  return {
    done: planned >= wanted,
    evidence: planned > 0 ? [{ kind: 'planned', value: planned, of: wanted, at: week }] : [],
  };
}

/** The promised posts are out; without a promise, all that was planned for the week is. */
function thisWeekPublished(facts: BrandFacts, now: Temporal.ZonedDateTime): Found {
  const found = weeksThatCount(facts, now).map((week) => postsOf(facts, week));
  return found.find(({ done }) => done) ?? found[0] ?? NOTHING;
}

function postsOf(facts: BrandFacts, week: Week): Found {
  const { promised, kept } = weekPosts(facts, week);
  const out = publishedIn(facts, week).length;
  const wanted = promised ?? plannedFor(facts, week);
  return {
    done: wanted > 0 && (promised === undefined ? out : kept) >= wanted,
    evidence: out > 0 ? [{ kind: 'published', value: out, of: Math.max(wanted, out) }] : [],
  };
}
