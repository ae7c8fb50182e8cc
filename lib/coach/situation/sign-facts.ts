import type { BrandFacts } from '../../domain/brand-facts';
import { dayIn } from '../../domain/calendar';
import type { Situation } from '../../domain/situation';
import type { Task } from '../../domain/task';
import { activeNetworks } from '../active-accounts';
import { weeklyMinutes, workloadOf } from '../effort';
import { promisesByDate } from '../promises-by-date';

/** A change of strategy is fresh for so long. */
const FRESH_DAYS = 28;
const GOAL = 'goal';

/** Signs of a promise that cannot be kept, none of which judges a result. */
export function signFacts(facts: BrandFacts, tasks: readonly Task[], now: Temporal.ZonedDateTime) {
  const change = strategyDays(facts, now);
  return {
    promiseInWords: wordsOf(facts).some(promisesByDate),
    ...workload(facts, tasks),
    ...(change !== undefined && { strategyDays: change }),
  } satisfies Partial<Situation>;
}

/** What the user wrote for others to act on. The goal asks for a number by a date, so it is left out. */
const wordsOf = ({ taskStates, decisions, brief }: BrandFacts): string[] => [
  ...taskStates.flatMap(({ taskId, note }) => (taskId === GOAL || !note ? [] : [note])),
  ...decisions.map(({ text }) => text),
  ...(brief.choice?.value.map(({ reason }) => reason) ?? []),
];

/** The weekly work of the stage, of stage 2 while the accounts are set up, beside the hours that are promised. */
function workload(facts: BrandFacts, tasks: readonly Task[]): Partial<Situation> {
  const capacity = facts.brief.capacity?.value;
  if (!capacity) return {};
  const stage = facts.brand.stage === 1 ? 2 : facts.brand.stage;
  const work = tasks.filter(
    (task) => (task.stage === stage && task.level === 'must') || task.goesOnIn?.includes(stage),
  );
  const needed = Math.round(
    weeklyMinutes(work, workloadOf(capacity.postsAWeek, activeNetworks(facts).length)),
  );
  const there = Math.round(capacity.hoursAWeek * 60);
  return {
    minutesNeeded: needed,
    minutesThere: there,
    ...(needed > there && { minutesOver: needed - there }),
  };
}

/** Days between the last change of goal or networks and the writing before it, while that change is fresh. */
function strategyDays({ brief }: BrandFacts, now: Temporal.ZonedDateTime): number | undefined {
  const day = (instant: string) => dayIn(instant, now.timeZoneId);
  const changes = [brief.goal, brief.choice].flatMap((part) => {
    if (part?.beforeAt === undefined) return [];
    const since = day(part.writtenAt).until(now.toPlainDate(), { largestUnit: 'day' }).days;
    if (since >= FRESH_DAYS) return [];
    return [day(part.beforeAt).until(day(part.writtenAt), { largestUnit: 'day' }).days];
  });
  // A correction on the same day is no change of strategy.
  const real = changes.filter((days) => days > 0);
  return real.length > 0 ? Math.min(...real) : undefined;
}
