import { type ComparedPost, MOST_COMPARED, newestFirst } from '../domain/compared-posts';
import type { Import } from '../domain/imported';

/** The accounts of a brand share so many posts: each is a request of its own, and the page's first second is short. */
const MOST_OF_ALL = 1000;

/** How many posts of each of so many accounts are looked at. */
export const mostOfEach = (accounts: number): number =>
  Math.min(MOST_COMPARED, Math.floor(MOST_OF_ALL / Math.max(1, accounts)));

/** A post, and the newest of the imports that counted it at the age at which posts are compared. */
export interface NewestPost extends ComparedPost {
  imported: Import;
}

export interface NewestPosts {
  /** Each post once, newest first. */
  posts: readonly NewestPost[];
  /** Whether there are older ones. */
  isCut: boolean;
}

/** The newest posts of one account that its imports counted at the age at which posts are compared, as many as `most`. */
export function newestCompared(imports: readonly Import[], most: number): NewestPosts {
  const found = new Map<string, NewestPost>();
  const newest = imports.toSorted((one, other) => (newness(one) < newness(other) ? 1 : -1));
  for (const imported of newest) {
    for (const one of imported.compared ?? []) {
      if (!found.has(one.post)) found.set(one.post, { ...one, imported });
    }
  }
  const posts = [...found.values()].toSorted(newestFirst);
  return { posts: posts.slice(0, most), isCut: posts.length > most };
}

/** Of two states of a post the later one, whichever file was imported last. */
const newness = ({ asOf, at }: Import): string => `${asOf} ${at}`;
