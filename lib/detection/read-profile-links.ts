import type { SourcedProfileLink } from './profile-link';
import { readProfileLink } from './read-profile-link';

/** How many links one paste may hold; nobody has more accounts. */
export const MAX_PROFILE_LINKS = 100;

/** Reads up to `MAX_PROFILE_LINKS` links out of one paste, separated by white space, commas or semicolons. */
export const readProfileLinks = (
  text: string,
  mastodonHosts: readonly string[] = [],
): SourcedProfileLink[] =>
  text
    .split(/[\s,;|]+/)
    .filter((source) => source !== '')
    .slice(0, MAX_PROFILE_LINKS)
    .map((source) => ({ source, link: readProfileLink(source, mastodonHosts) }));
