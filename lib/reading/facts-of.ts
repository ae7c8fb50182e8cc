import { classifyUrl } from '../detection/classify-url';
import { decode } from '../detection/locate';
import type { PageFacts } from '../domain/page-facts';

type FactRecord = Extract<PageFacts[string], object>;

/**
 * The facts that judging understands, by probe key. Each may have further witnesses under a dotted key,
 * such as `viewer.link`: they are read as well, and if they disagree nothing is claimed.
 *
 * - `viewer`: the signed-in account's handle, also as a record with `handle`; `null` when the page says "nobody"
 * - `viewerId`: its id, where the network names accounts by id
 * - `signedIn`, `signedOut`: marks that only the one or the other state has
 * - `own`: a link that edits the profile; as a string, the handle of the account it edits
 * - `ownId`: the id of the account that such a link edits
 * - `entity`, `entityId`: whom the profile on the page is about, also as a record `profile` with `entity` and `id`
 * - `followers`, `following`, `posts`, `likes`: its counts, as numbers or as the page writes them
 * - `avatar`, `cover`, `bio`, `link`, `category`, `pro`, `contact`, `verified`, `pinned`: the parts of a profile; a
 *   bio as its length; `false`, `0`, `''` and `null` say "none"
 * - `lang`: the language of the page
 *
 * Counts and parts may also stand inside the records `viewer` (they are then about the signed-in account) and
 * `profile` (about the profile on the page).
 */
export const factsOf = (facts: PageFacts, key: string): PageFacts[string][] =>
  Object.entries(facts)
    .filter(([name]) => name === key || name.startsWith(`${key}.`))
    .map(([, value]) => value);

export const isRecord = (value: PageFacts[string] | undefined): value is FactRecord =>
  typeof value === 'object' && value !== null;

/** The records that stand under a key. */
export const recordsOf = (facts: PageFacts, key: string): FactRecord[] =>
  factsOf(facts, key).filter(isRecord);

/** Some networks name an account by its whole address: then its name is what that address says. */
const nameOf = (text: string): string => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return decode(text);
  return classifyUrl(text, [new URL(text).hostname])?.handle ?? '';
};

/** The names among the values, those inside records under `field` included, as they are read, not as addresses spell them. */
export const namesIn = (values: readonly PageFacts[string][], field: string): string[] =>
  values
    .map((value) => (isRecord(value) ? value[field] : value))
    .filter((value) => typeof value === 'string')
    .map(nameOf)
    .filter((name) => name !== '');

/**
 * What the page says under a key of the profile that it shows: on its own, in the profile's record, and where the
 * profile is the signed-in account's own (`withViewer`), in the viewer's. A record that does not name its account
 * may be about anyone.
 */
export const saidOfProfile = (
  facts: PageFacts,
  key: string,
  withViewer: boolean,
): PageFacts[string][] => {
  const named = recordsOf(facts, 'profile').filter(({ entity, id }) => entity ?? id);
  const records = withViewer ? [...named, ...recordsOf(facts, 'viewer')] : named;
  return [
    ...factsOf(facts, key),
    ...records.flatMap((record) => (key in record ? [record[key] ?? null] : [])),
  ];
};
