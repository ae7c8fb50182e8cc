import { AUDIT_PARTS, type AuditEntry, type AuditPart, type PageFacts } from '../domain/page-facts';
import { saidOfProfile } from './facts-of';
import { readLink } from './read-link';

const isThere = (value: PageFacts[string]): boolean =>
  value === true ||
  (typeof value === 'number' && value > 0) ||
  (typeof value === 'string' && value !== '');

/** The one value that all give; two different ones are worth nothing. */
const only = <T>(values: readonly T[]): T | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/** What is worth saying of a part beside that it is there. */
const detailOf = (part: AuditPart, said: readonly PageFacts[string][]): Partial<AuditEntry> => {
  const lengths = said.filter((value) => typeof value === 'number');
  const texts = said.filter((value) => typeof value === 'string');
  if (part === 'bio' || part === 'pinned') {
    const length = only(lengths);
    return length === undefined ? {} : { value: length };
  }
  if (part === 'category') {
    const name = only(texts);
    return name === undefined ? {} : { value: name.slice(0, 120) };
  }
  if (part !== 'link') return {};
  const links = texts.map(readLink).filter((link) => link !== undefined);
  const host = only(links.map((link) => link.host));
  const tracked = only(links.map((link) => link.tracked)) ?? 'cannot-tell';
  return host === undefined ? {} : { value: host, tracked };
};

/**
 * The parts of one's own profile. Witnesses that contradict each other prove nothing, and "missing" is said only in
 * the final pass, when the page has had time to show it. `stale`: the signed-in account's record was read before the
 * profile may have been edited.
 */
export const judgeAudit = (
  facts: PageFacts,
  { final, stale }: { final: boolean; stale: boolean },
): Partial<Record<AuditPart, AuditEntry>> => {
  const audit: Partial<Record<AuditPart, AuditEntry>> = {};
  for (const part of AUDIT_PARTS) {
    const said = saidOfProfile(facts, part, !stale);
    const there = only(said.map(isThere));
    if (there === true) audit[part] = { there: 'yes', ...detailOf(part, said.filter(isThere)) };
    else if (there === false && final) audit[part] = { there: 'no' };
    else if (said.length > 0) audit[part] = { there: 'cannot-tell' };
  }
  return audit;
};
