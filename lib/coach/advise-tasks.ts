import { adviceIds, type TaskAdvice, type WhyNow } from '../domain/advice';
import { taskAction } from '../domain/advice-action';
import type { AccountStanding, Assessment, TaskStanding } from '../domain/assessment';
import type { BrandFacts } from '../domain/brand-facts';
import { networkOfAccounts } from '../domain/network-id';
import type { Situation } from '../domain/situation';
import { fitsPage, placeName, type Place } from './fits-page';
import { shareDone, whyNow } from './why-now';

export interface TaskAdviceInput {
  assessment: Assessment;
  facts: BrandFacts;
  situation: Situation;
  now: Temporal.ZonedDateTime;
}

/**
 * Every open task as an advice, best first, each with its reason from facts. At most one of them is given because
 * of the page: the first that fits, or the open part of one, which is the smaller step. A part is advised only there.
 */
export function taskAdvices(input: TaskAdviceInput, place: Place | undefined): TaskAdvice[] {
  const open = input.assessment.tasks
    .filter(({ done, recheck }) => !done || recheck)
    // On a planned break nothing that comes again is asked for.
    .filter(({ task }) => !input.situation.onBreak || task.cadence === 'once')
    .toSorted(compare);
  const wholes = open.filter(({ task }) => task.level !== 'part');
  const fitting = place && firstFitting(open, wholes, place);
  const rest = wholes
    .filter(({ task }) => task.id !== fitting?.task.id && task.id !== fitting?.task.partOf)
    .map((standing) => advice(standing, whyNow(standing, input)));
  return [
    ...(fitting && place ? [advice(fitting, atPlace(place), place)] : []),
    ...[...rest, ...setUpAdvices(input)].toSorted((a, b) => rankOf(a) - rankOf(b)),
  ];
}

const atPlace = (place: Place): WhyNow => ({
  key: 'fits-page',
  values: { page: placeName(place) },
});

function advice(standing: TaskStanding, why: WhyNow, place?: Place): TaskAdvice {
  const left = standing.accounts?.filter(({ done, recheck }) => !done || recheck);
  const here = place && left?.filter((one) => isHere(one, place));
  const accounts = here?.length ? here : left;
  return {
    kind: 'task',
    id: adviceIds.task(standing.task.id),
    urgency: urgencyOf(standing, why),
    evidence: standing.evidence,
    task: standing.task,
    standing,
    ...(accounts && { accounts }),
    why,
    action: taskAction(standing),
  };
}

function urgencyOf({ counted, done, task }: TaskStanding, why: WhyNow): TaskAdvice['urgency'] {
  if (done) return 'calm';
  if (why.key === 'fits-page' || why.key === 'set-up-here') return 'due';
  if (counted) return task.cadence === 'once' ? 'soon' : 'due';
  return 'calm';
}

/** A network that was added later brings its own set-up. */
function setUpAdvices({ assessment, facts }: TaskAdviceInput): TaskAdvice[] {
  const byTask = new Map<string, { standing: TaskStanding; accounts: AccountStanding[] }>();
  for (const { account, open } of assessment.setup) {
    for (const task of open) {
      const known = byTask.get(task.id) ?? {
        standing: { task, done: false, counted: false, evidence: [], recheck: false },
        accounts: [],
      };
      const keys = facts.accountFacts.filter(({ accountId }) => accountId === account.id);
      known.accounts.push({ account, done: false, missing: false, facts: keys, recheck: false });
      byTask.set(task.id, known);
    }
  }
  return [...byTask.values()].map(({ standing, accounts }) => ({
    ...advice(standing, {
      key: 'set-up-here',
      values: { network: accounts[0]?.account.network ?? '', count: accounts.length },
    }),
    accounts,
  }));
}

function rankOf({ why, standing, task }: TaskAdvice): number {
  if (standing.done) return 5;
  if (standing.counted) return 1;
  if (why.key === 'set-up-here') return 2;
  return task.level === 'must' ? 3 : 4;
}

/** Must-haves first; among equals the one that is nearly complete, then the one that came due again. */
function compare(a: TaskStanding, b: TaskStanding): number {
  return (
    levelOf(a) - levelOf(b) ||
    shareDone(b) - shareDone(a) ||
    Number(isDueAgain(b)) - Number(isDueAgain(a)) ||
    a.task.order - b.task.order
  );
}

function levelOf({ counted, done, task }: TaskStanding): number {
  if (done) return 3;
  if (counted) return 0;
  return task.level === 'must' ? 1 : 2;
}

const isDueAgain = ({ done, state }: TaskStanding): boolean => !done && state !== undefined;

function firstFitting(
  open: readonly TaskStanding[],
  wholes: readonly TaskStanding[],
  place: Place,
): TaskStanding | undefined {
  const fits = (standing: TaskStanding) =>
    !standing.done && fitsPage(standing.task, place) && isOpenHere(standing, place);
  for (const whole of wholes) {
    const part = open.find((one) => one.task.partOf === whole.task.id && fits(one));
    if (part) return part;
    if (fits(whole)) return whole;
  }
  return undefined;
}

const isHere = ({ account }: AccountStanding, { page: { network } }: Place): boolean =>
  account.network === networkOfAccounts(network);

/** What is done for each account fits only where it is open for an account here; without any account, anywhere. */
function isOpenHere({ accounts }: TaskStanding, place: Place): boolean {
  if (!accounts || accounts.length === 0) return true;
  return accounts.some((one) => isHere(one, place) && !one.done);
}
