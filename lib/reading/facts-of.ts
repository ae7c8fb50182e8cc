import { decode } from '../detection/locate';
import type { PageFacts } from '../domain/page-facts';

/**
 * The facts that judging understands, by probe key. Each may have further witnesses under a dotted key,
 * such as `viewer.link`: they are read as well, and if they disagree nothing is claimed.
 *
 * - `viewer`: the signed-in account's handle, also as `{ handle }`; `null` when the page says "nobody"
 * - `viewerId`: its id, where the network names accounts by id
 * - `signedIn`, `signedOut`: marks that only the one or the other state has
 * - `own`: a link that edits the profile; as a string, the handle of the account it edits
 * - `ownId`: the id of the account that such a link edits
 * - `entity`, `entityId`, `followers`: whom the profile on the page is about, also as a record `profile`
 */
export const factsOf = (facts: PageFacts, key: string): PageFacts[string][] =>
  Object.entries(facts)
    .filter(([name]) => name === key || name.startsWith(`${key}.`))
    .map(([, value]) => value);

/** The names among the values, those inside records under `field` included, as they are read, not as addresses spell them. */
export const namesIn = (values: readonly PageFacts[string][], field: string): string[] =>
  values
    .map((value) => (typeof value === 'object' && value !== null ? value[field] : value))
    .filter((value) => typeof value === 'string')
    .map(decode)
    .filter((name) => name !== '');
