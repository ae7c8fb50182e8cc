import type { PageFacts, Verdict } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { factsOf, namesIn } from './facts-of';
import { hasId, isNamed, isSameKind, type ProfileJudgement } from './judge-profile';
import type { ViewerJudgement } from './judge-viewer';

/** What the link that edits a profile says of the one in the address. */
export type OwnMark = 'about-this' | 'about-another' | 'unnamed' | undefined;

/** Only a mark that names nobody we can compare may be left over from the page before. */
export const findMark = (
  page: PageRef,
  facts: PageFacts,
  viewer: ViewerJudgement,
  profile: ProfileJudgement,
): OwnMark => {
  const marks = factsOf(facts, 'own');
  const names = namesIn(marks, 'handle');
  const ids = namesIn(factsOf(facts, 'ownId'), 'id');
  const verdicts = [
    ...names.map((name) => isNamed(page, name)).filter((verdict) => verdict !== undefined),
    // A person's edit link says nothing of a company's page: it is about another account.
    ...names.filter((name) => !isSameKind(page, name)).map(() => false),
    ...ids.map((id) => (profile.id === undefined ? hasId(page, id) : profile.id === id)),
  ];
  const isForeign = viewer.id !== undefined && ids.some((id) => id !== viewer.id);
  if (verdicts.includes(false)) return 'about-another';
  if (verdicts.includes(true)) return 'about-this';
  if (isForeign) return 'about-another';
  return verdicts.length > 0 || marks.includes(true) ? 'unnamed' : undefined;
};

/** Whether the signed-in account is the one in the address, by each pair that can be compared. */
const compare = (page: PageRef, viewer: ViewerJudgement, profile: ProfileJudgement): boolean[] =>
  [
    viewer.handle ? isNamed(page, viewer.handle) : undefined,
    viewer.id !== undefined && profile.id !== undefined ? viewer.id === profile.id : undefined,
    viewer.id === undefined ? undefined : hasId(page, viewer.id),
  ].filter((verdict) => verdict !== undefined);

/** Whether the profile is the signed-in account's own. Where two facts contradict each other: cannot tell. */
export const judgeOwn = (
  page: PageRef,
  viewer: ViewerJudgement,
  profile: ProfileJudgement,
  mark: OwnMark,
  final: boolean,
): Verdict => {
  // Signed out, nothing can be one's own: an edit link is a contradiction, and its absence says nothing.
  if (viewer.conflict || viewer.handle === null || profile.agrees === false) return 'cannot-tell';
  const same = compare(page, viewer, profile);
  if (same.includes(true)) {
    return same.includes(false) || mark === 'about-another' ? 'cannot-tell' : 'yes';
  }
  if (same.includes(false)) return mark && mark !== 'about-another' ? 'cannot-tell' : 'no';
  return mark === 'about-this' || (mark === 'unnamed' && final) ? 'yes' : 'cannot-tell';
};
