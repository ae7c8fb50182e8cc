import type { AccountFact, SetupKey } from './account-fact';
import type { Account } from './brand';
import { dayIn } from './calendar';
import type { LedgerEntry } from './ledger-entry';
import { LIMITS } from './limits';
import type { NetworkId } from './network-id';
import type { TaskState } from './task-state';

/** Rows as version 1 of the schema stored them, as far as they have changed since. */
export interface RowsOfVersion1 {
  accounts: Account[];
  taskStates: Omit<TaskState, 'doneOn'>[];
  accountFacts: (Pick<AccountFact, 'accountId' | 'key' | 'value'> & { readAt: string })[];
  ledger: LedgerEntry[];
}

const PROFILES: readonly NetworkId[] = ['facebook', 'instagram', 'tiktok', 'pinterest', 'practice'];

/**
 * Tasks that version 1 marked done for the whole brand and that belong to each account now, with the keys they set.
 * Frozen: it says what these ids meant then.
 */
const PER_ACCOUNT: Readonly<
  Record<string, { keys: readonly SetupKey[]; on?: readonly NetworkId[] }>
> = {
  'two-step': { keys: ['two-step'] },
  profile: { keys: ['profile'] },
  pro: { keys: ['pro'], on: PROFILES },
  avatar: { keys: ['avatar'] },
  bio: { keys: ['bio'] },
  link: { keys: ['link'] },
  contact: { keys: ['contact'] },
  cover: { keys: ['cover'] },
  verify: { keys: ['verify'] },
  baseline: { keys: ['baseline'] },
  opening: { keys: ['opening'] },
};

/** Owners were one text for all accounts; it stands as the note in the record, and the names are asked for again. */
const ASKED_AGAIN = new Set(['handles']);

/**
 * What version 1 knew, as rows of version 2. Nothing that the user did is lost: what was done for the brand counts
 * for each of its accounts, and every line of the record stays as it is.
 */
export function fromVersion1(
  { accounts, taskStates, accountFacts, ledger }: RowsOfVersion1,
  timeZone: string,
): { taskStates: TaskState[]; accountFacts: AccountFact[] } {
  const facts: AccountFact[] = accountFacts.map(({ readAt, ...fact }) => ({
    ...fact,
    at: readAt,
    source: 'read',
  }));
  const kept: TaskState[] = [];
  for (const state of taskStates) {
    const rule = PER_ACCOUNT[state.taskId];
    if (!rule) {
      if (!ASKED_AGAIN.has(state.taskId)) {
        kept.push({ ...state, doneOn: daysOf(state, ledger, timeZone) });
      }
      continue;
    }
    const own = accounts.filter(
      ({ brandId, network }) =>
        brandId === state.brandId && (!rule.on || rule.on.includes(network)),
    );
    for (const { id } of own) {
      for (const key of rule.keys) {
        facts.push({ accountId: id, key, value: true, at: state.doneAt, source: 'declared' });
      }
    }
  }
  return { taskStates: kept, accountFacts: facts };
}

/** The days on which a task was done, by the record: each "undone" takes back one "done". */
function daysOf(
  { brandId, taskId, doneAt }: Pick<TaskState, 'brandId' | 'taskId' | 'doneAt'>,
  ledger: readonly LedgerEntry[],
  timeZone: string,
): string[] {
  const days: string[] = [];
  const lines = ledger
    .filter((line) => line.brandId === brandId)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  for (const line of lines) {
    if (line.what === 'task-done' && line.taskId === taskId) {
      days.push(dayIn(line.at, timeZone).toString());
    }
    if (line.what === 'task-undone' && line.taskId === taskId) days.pop();
  }
  const last = dayIn(doneAt, timeZone).toString();
  return days.at(-1) === last
    ? days.slice(-LIMITS.doneDays)
    : [...days, last].slice(-LIMITS.doneDays);
}
