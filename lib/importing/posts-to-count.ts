import type { PostReading } from '../domain/imported';
import type { NetworkId } from '../domain/network-id';
import type { Slot } from '../domain/slot';

/** A post of a file, as the plan would name it. */
export interface PostOut {
  network: NetworkId;
  day: string;
  /** Names it in a slot's `seen`. */
  name: string;
}

/** A brand that publishes more than this in the weeks that count is no brand's plan; the newest are taken. */
const MOST = 2000;

/** Answers are no posts of the plan, and stories are gone before a week is over. */
const NOT_PLANNED: ReadonlySet<string | undefined> = new Set(['reply', 'story']);

const OF_FILE = 'file:';

/** What names a file's post in the plan. No page names one like this, so that a file's posts can be told apart. */
export const nameOfPost = (network: NetworkId, post: string): string =>
  `${OF_FILE}${network}:${post}`.slice(0, 120);

/** Whether a slot is named after a file's post. */
export const isOfFile = (seen: string | undefined): boolean => Boolean(seen?.startsWith(OF_FILE));

/** The posts of a file's rows that may count in the plan: those from `since` to `until`, each once, newest first. */
export function postsOut(
  rows: readonly Pick<PostReading, 'post' | 'day' | 'kind'>[],
  network: NetworkId,
  { since, until }: { since: string; until: string },
): PostOut[] {
  const found = new Map<string, PostOut>();
  for (const { post, day, kind } of rows) {
    if (day < since || day > until || NOT_PLANNED.has(kind)) continue;
    const name = nameOfPost(network, post);
    found.set(name, { network, day, name });
  }
  return [...found.values()]
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
    .slice(0, MOST);
}

/** What is to be written so that the plan counts every post once: planned posts that are out, and posts to add. */
export interface PostsToCount {
  fill: Slot[];
  add: PostOut[];
}

/** Takes the first of the list that fits out of it. */
function takeFirst<Item>(list: Item[], fits: (item: Item) => boolean): Item | undefined {
  const at = list.findIndex(fits);
  return at === -1 ? undefined : list.splice(at, 1)[0];
}

/** Platforms write days in time zones of their own. */
const isBeside = (day: string, other = ''): boolean =>
  other !== '' && Math.abs(Temporal.PlainDate.from(day).until(other).total({ unit: 'days' })) === 1;

/**
 * Compares a file's posts with the plan, one for one: a post that a slot is named after, that went out on the same day
 * or the one beside it, or that was added to its week as one from elsewhere is there already. What remains takes the
 * place of the week's first planned post, unless chance gave that one a part in an experiment: a file does not say
 * which part went out. `weekOf` gives the week of a day. Afterwards the plan has at least as many posts as the file,
 * and none twice.
 */
export function postsToCount(
  slots: readonly Slot[],
  posts: readonly PostOut[],
  weekOf: (day: string) => string,
): PostsToCount {
  const named = new Set(slots.map(({ seen }) => seen));
  const free = slots.filter(({ seen }) => !isOfFile(seen));
  let missing = posts.filter(({ name }) => !named.has(name)).toReversed();
  const isThere: readonly ((slot: Slot, post: PostOut) => boolean)[] = [
    ({ doneOn }, { day }) => doneOn === day,
    ({ doneOn }, { day }) => isBeside(day, doneOn),
    ({ origin, week }, { day }) => origin === 'elsewhere' && week === weekOf(day),
  ];
  for (const fits of isThere) {
    missing = missing.filter(
      (post) => !takeFirst(free, (slot) => slot.network === post.network && fits(slot, post)),
    );
  }
  const planned = free
    .filter(({ doneOn, arm }) => doneOn === undefined && arm === undefined)
    .toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
  const found: PostsToCount = { fill: [], add: [] };
  for (const post of missing) {
    const { network, day, name } = post;
    const slot = takeFirst(planned, (one) => one.network === network && one.week === weekOf(day));
    if (slot) found.fill.push({ ...slot, doneOn: day, seen: name });
    else found.add.push(post);
  }
  return found;
}
