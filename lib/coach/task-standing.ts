import type { EvidenceLine, TaskStanding } from '../domain/assessment';
import type { BrandFacts } from '../domain/brand-facts';
import type { Task } from '../domain/task';
import type { TaskState } from '../domain/task-state';
import { accountStanding, accountsFor, isOld } from './account-standing';
import { networksWithout } from './active-accounts';
import { byAccount, byParts } from './evidence/by-account';
import { byPair } from './evidence/by-pair';
import { nextWeekPlanned, thisWeekCounted, thisWeekPublished } from './evidence/by-week';
import { type Found, NOTHING } from './evidence/found';
import { periodStart } from './period';

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
    case 'numbers':
      return thisWeekCounted(facts, now);
    case 'time': {
      const seconds = facts.visitDays.reduce((sum, day) => sum + day.activeSeconds, 0);
      const minutes = Math.floor(seconds / 60);
      return { done: minutes > 0, evidence: minutes > 0 ? [{ kind: 'time', value: minutes }] : [] };
    }
  }
}
