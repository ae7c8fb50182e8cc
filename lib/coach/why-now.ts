import type { WhyNow } from '../domain/advice';
import type { Assessment, TaskStanding } from '../domain/assessment';
import type { Situation } from '../domain/situation';
import type { Task } from '../domain/task';

const PUBLISH = 'publish';
const NUMBERS = 'snap';

/** Done by what is recorded anyway: when the user last said so tells nothing. */
const COMPUTED: ReadonlySet<Task['evidence']['kind']> = new Set([
  'planned',
  'published',
  'numbers',
  'time',
]);

export interface WhyNowInput {
  assessment: Assessment;
  situation: Situation;
  now: Temporal.ZonedDateTime;
}

/** How many of the accounts that a task is done for are done, from 0 to 1. */
export function shareDone({ accounts }: TaskStanding): number {
  if (!accounts || accounts.length === 0) return 0;
  return accounts.filter(({ done }) => done).length / accounts.length;
}

/** Why a task is advised now, wherever one is: the most telling fact there is. */
export function whyNow(standing: TaskStanding, input: WhyNowInput): WhyNow {
  const { task, done, counted, state, accounts, without = [] } = standing;
  const { met, of, tasks } = input.assessment;
  if (done) return { key: 'recheck', values: { count: task.recheckAfter ?? 0 } };
  const [missing] = without;
  if (missing !== undefined && accounts?.every((one) => one.done)) {
    return { key: 'account-missing', values: { network: missing } };
  }
  return (
    fromNumbers(standing, input.situation) ??
    (state && !COMPUTED.has(task.evidence.kind)
      ? { key: 'due-again', values: { count: daysSince(state.doneAt, input.now) } }
      : counted && accounts && shareDone(standing) > 0
        ? {
            key: 'accounts-left',
            values: {
              there: accounts.filter((one) => one.done).length,
              of: accounts.length,
              count: accounts.filter((one) => !one.done).length,
            },
          }
        : !counted
          ? { key: task.level === 'must' ? 'goes-on' : 'good-to-have', values: {} }
          : byOrder(standing, { met, of, first: tasks.find((one) => one.counted) }))
  );
}

function byOrder(
  { task }: TaskStanding,
  { met, of, first }: { met: number; of: number; first: TaskStanding | undefined },
): WhyNow {
  const values = { met, of };
  if (of - met === 1) return { key: 'nearly-complete', values };
  return { key: met === 0 && first?.task.id === task.id ? 'first-must' : 'next-must', values };
}

/** Where Stagecoach holds the numbers, they are the reason. */
function fromNumbers(
  { task }: TaskStanding,
  { promised, published, left, numbersDays }: Situation,
): WhyNow | undefined {
  if (task.id === PUBLISH && promised !== undefined && left !== undefined && left > 0) {
    return { key: 'posts-left', values: { published, promised, count: left } };
  }
  if (task.id === NUMBERS && numbersDays !== undefined && numbersDays > 0) {
    return { key: 'numbers-days', values: { count: numbersDays } };
  }
  return undefined;
}

/** Whole calendar days in the user's own time zone. */
const daysSince = (instant: string, now: Temporal.ZonedDateTime): number =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(now.timeZoneId)
    .toPlainDate()
    .until(now.toPlainDate(), { largestUnit: 'day' }).days;
