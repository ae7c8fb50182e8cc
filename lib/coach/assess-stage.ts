import type {
  Assessment,
  CriterionStanding,
  Proposal,
  StageProgress,
  TaskStanding,
} from '../domain/assessment';
import type { BrandFacts } from '../domain/brand-facts';
import { type Criterion, RESULT_RULES } from '../domain/criterion';
import type { GateState } from '../domain/ledger-entry';
import { type Stage, STAGES } from '../domain/stage';
import type { Task } from '../domain/task';
import { accountsFor } from './account-standing';
import { judgement } from './criteria/judge';
import { judgeCriterion } from './criteria/judge-criterion';
import { idleWeeks } from './idle-weeks';
import { setupOf } from './setup-of';
import { taskStanding } from './task-standing';

/** After so many idle working weeks in stage 3, stage 2 is proposed again. */
const IDLE_WEEKS = 4;

/**
 * How one brand stands with the tasks of one stage at `now`, whose time zone decides where weeks and months begin.
 * States of unknown tasks are ignored. Only the stage's must-haves are counted, as far as they apply: parts,
 * shoulds and the work that goes on from an earlier stage are listed beside them.
 */
export function progressIn(
  stage: Stage,
  tasks: readonly Task[],
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): StageProgress {
  const standings = tasks
    .filter((task) => task.stage === stage || task.goesOnIn?.includes(stage))
    .filter((task) => applies(task, facts))
    .toSorted((a, b) => b.stage - a.stage || a.order - b.order)
    .map((task): TaskStanding => ({
      ...taskStanding(task, tasks, facts, now),
      counted: task.level === 'must' && task.stage === stage,
    }));
  const counted = standings.filter((standing) => standing.counted);
  return {
    stage,
    met: counted.filter(({ done }) => done).length,
    of: counted.length,
    tasks: standings,
  };
}

/** What none of the brand's networks has is no work of this brand. Without an account everything is still open. */
const applies = (task: Task, facts: BrandFacts): boolean =>
  !task.networks || facts.accounts.length === 0 || accountsFor(facts, task).length > 0;

/**
 * How one brand stands in one stage at `now`: its tasks with their evidence, each line of the gate with its verdict
 * and reason, and what follows from it. Pure: the same facts give the same assessment.
 */
export function assessStage(
  facts: BrandFacts,
  { tasks, criteria }: { tasks: readonly Task[]; criteria: readonly Criterion[] },
  now: Temporal.ZonedDateTime,
  stage: Stage = facts.brand.stage,
): Assessment {
  const judged = criteria
    .filter((criterion) => criterion.stage === stage)
    .toSorted((a, b) => a.order - b.order)
    .map((criterion) =>
      // While accounts are set up no result is judged on any surface, whatever was recorded before.
      facts.brand.stage === 1 && RESULT_RULES.has(criterion.rule.kind)
        ? { criterion, ...judgement('cannot-tell', 'too-early') }
        : judgeCriterion(criterion, { facts, tasks, now }),
    );
  const readiness = readinessOf(judged);
  const proposal =
    stage === facts.brand.stage ? proposalFor(stage, readiness, facts, now) : undefined;
  return {
    ...progressIn(stage, tasks, facts, now),
    criteria: judged,
    readiness,
    setup: setupOf(tasks, facts, now),
    ...(proposal && { proposal }),
  };
}

/** Ready when each line is met, or when the one that stands in place of all is. */
function readinessOf(judged: readonly CriterionStanding[]): GateState {
  if (judged.some(({ criterion, verdict }) => criterion.instead && verdict === 'met'))
    return 'ready';
  const asked = judged.filter(({ criterion }) => !criterion.instead);
  if (asked.some(({ verdict }) => verdict === 'not-yet')) return 'not-yet';
  return asked.some(({ verdict }) => verdict === 'cannot-tell') ? 'cannot-tell' : 'ready';
}

function proposalFor(
  stage: Stage,
  readiness: GateState,
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): Proposal | undefined {
  const next = STAGES.find((other) => other === stage + 1);
  if (next && readiness === 'ready') return { to: next, because: 'gate' };
  if (stage !== 3) return undefined;
  const weeks = idleWeeks(facts, now);
  return weeks >= IDLE_WEEKS ? { to: 2, because: 'idle', weeks } : undefined;
}
