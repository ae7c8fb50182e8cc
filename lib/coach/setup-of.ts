import type { SetupStanding } from '../domain/assessment';
import type { BrandFacts } from '../domain/brand-facts';
import type { Task } from '../domain/task';
import { activeAccounts } from './active-accounts';
import { taskStanding } from './task-standing';

/** The accounts that a brand brought along are stamped within the same moment as the brand itself. */
const BROUGHT_ALONG_MS = 1000;

/** When the brand left stage 1; `undefined` while it is there. A declared start counts as the moment it was added. */
function leftStarting({ brand, moves }: BrandFacts): string | undefined {
  if (brand.stage === 1) return undefined;
  const first = moves
    .filter(({ from }) => from === 1)
    .map(({ at }) => at)
    .toSorted()[0];
  return first ?? (brand.declared === 'starting' ? brand.stageSince : brand.createdAt);
}

/**
 * The set-up that is open on accounts which were added after the brand had left stage 1. Stage belongs to the
 * brand and set-up to the account: a network added later brings its own set-up tasks and nothing else.
 */
export function setupOf(
  tasks: readonly Task[],
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): readonly SetupStanding[] {
  const left = leftStarting(facts);
  if (left === undefined) return [];
  const later = activeAccounts(facts).filter(
    ({ addedAt }) => Date.parse(addedAt) - Date.parse(left) > BROUGHT_ALONG_MS,
  );
  if (later.length === 0) return [];
  const musts = tasks.filter(
    ({ stage, level, evidence }) =>
      stage === 1 && level === 'must' && (evidence.kind === 'account' || evidence.kind === 'parts'),
  );
  const standings = musts.map((task) => taskStanding(task, tasks, facts, now));
  return later
    .map((account) => ({
      account,
      open: standings
        .filter(({ accounts }) =>
          accounts?.some((one) => one.account.id === account.id && !one.done),
        )
        .map(({ task }) => task),
    }))
    .filter(({ open }) => open.length > 0);
}
