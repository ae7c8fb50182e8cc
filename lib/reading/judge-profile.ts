import { foldHandle } from '../detection/fold-handle';
import { isIdHandle } from '../domain/id-handle';
import type { PageFacts } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { factsOf, namesIn, recordsOf } from './facts-of';

export interface ProfileJudgement {
  /** Whether the profile on the page is the one in the address; `undefined` when the page does not say. */
  agrees: boolean | undefined;
  /** The account's id. */
  id: string | undefined;
}

/** `company/` and the like are kinds of account: a person is neither the same as a company nor another one. */
const kindOf = (handle: string) =>
  handle.includes('/') ? handle.slice(0, handle.indexOf('/')) : '';

/** Whether a name is of the kind of account that the address names. */
export const isSameKind = ({ handle }: PageRef, name: string): boolean =>
  handle === undefined || kindOf(handle) === kindOf(name);

/** Whether a handle is the one in the address; `undefined` when the two cannot be compared. */
export const isNamed = ({ network, handle, id }: PageRef, name: string): boolean | undefined => {
  if (handle === undefined || handle === id || kindOf(handle) !== kindOf(name)) return undefined;
  // One account can be written either way: a name says nothing of an id.
  if (isIdHandle(handle) !== isIdHandle(name)) return undefined;
  return foldHandle(network, handle) === foldHandle(network, name);
};

/** Whether an id is the account's in the address; `undefined` when the address holds no account's id. */
export const hasId = ({ handle, id }: PageRef, other: string): boolean | undefined =>
  id === undefined || (handle !== undefined && handle !== id) ? undefined : id === other;

/**
 * Whom the profile on the page is about. After an in-app navigation the page may still hold the profile
 * before: facts about anyone else than the account in the address are dropped.
 */
export const judgeProfile = (page: PageRef, facts: PageFacts): ProfileJudgement => {
  const records = recordsOf(facts, 'profile');
  const names = namesIn([...records, ...factsOf(facts, 'entity')], 'entity');
  const ids = namesIn([...records, ...factsOf(facts, 'entityId')], 'id');
  const verdicts = [
    ...names.map((name) => isNamed(page, name)),
    ...ids.map((other) => hasId(page, other)),
  ];
  if (verdicts.includes(false) || new Set(ids).size > 1) {
    return { agrees: false, id: undefined };
  }
  return { agrees: verdicts.includes(true) || undefined, id: ids[0] };
};
