import { foldHandle } from '../detection/fold-handle';
import type { PageFacts } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { factsOf, namesIn } from './facts-of';

export interface ProfileJudgement {
  /** Whether the profile on the page is the one in the address; `undefined` when the page does not say. */
  agrees: boolean | undefined;
  /** The account's id. */
  id: string | undefined;
  followers: number | undefined;
}

/** `company/` and the like are kinds of account: a person is neither the same as a company nor another one. */
const kindOf = (handle: string) =>
  handle.includes('/') ? handle.slice(0, handle.indexOf('/')) : '';

/** Whether a handle is the one in the address; `undefined` when the two cannot be compared. */
export const isNamed = ({ network, handle, id }: PageRef, name: string): boolean | undefined => {
  if (handle === undefined || handle === id || kindOf(handle) !== kindOf(name)) return undefined;
  return foldHandle(network, handle) === foldHandle(network, name);
};

/** Whether an id is the account's in the address; `undefined` when the address holds no account's id. */
export const hasId = ({ handle, id }: PageRef, other: string): boolean | undefined =>
  id === undefined || (handle !== undefined && handle !== id) ? undefined : id === other;

/** A plain row of digits is exact in every language; anything with a separator or a letter is not. */
const exactCount = (value: unknown): number | undefined => {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(count) && (count as number) >= 0 ? (count as number) : undefined;
};

type FactRecord = Extract<PageFacts[string], object>;

const isRecord = (value: PageFacts[string]): value is FactRecord =>
  typeof value === 'object' && value !== null;

/**
 * Whom the profile on the page is about. After an in-app navigation the page may still hold the profile
 * before: facts about anyone else than the account in the address are dropped.
 */
export const judgeProfile = (page: PageRef, facts: PageFacts): ProfileJudgement => {
  const records = factsOf(facts, 'profile').filter(isRecord);
  const names = namesIn([...records, ...factsOf(facts, 'entity')], 'entity');
  const ids = namesIn([...records, ...factsOf(facts, 'entityId')], 'id');
  const verdicts = [
    ...names.map((name) => isNamed(page, name)),
    ...ids.map((other) => hasId(page, other)),
  ];
  if (verdicts.includes(false) || new Set(ids).size > 1) {
    return { agrees: false, id: undefined, followers: undefined };
  }
  const agrees = verdicts.includes(true) || undefined;
  // A count counts only beside the name of the account that it belongs to.
  const counts = [
    ...records.filter(({ entity }) => typeof entity === 'string').map((record) => record.followers),
    ...factsOf(facts, 'followers'),
  ]
    .map(exactCount)
    .filter((count) => count !== undefined);
  const isCounted = agrees === true && new Set(counts).size === 1;
  return { agrees, id: ids[0], followers: isCounted ? counts[0] : undefined };
};
