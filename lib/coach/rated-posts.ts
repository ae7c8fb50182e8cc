import type { BrandFacts } from '../domain/brand-facts';
import type { NetworkId } from '../domain/network-id';
import type { Slot } from '../domain/slot';
import { type Denominator, engagementRate } from '../measure/engagement-rates';
import type { PostEngagements } from '../measure/post-numbers';
import { daysBetween, EPOCH } from './by-week';
import { comparablePosts } from './comparable-age';
import { type FollowerCount, followersNear } from './followers-near';

/** A post that a file counted at the age at which posts are compared. */
export interface FilePost {
  network: NetworkId;
  accountId: string;
  /** The import that has it, and the name of its file. */
  importId: string;
  file: string;
  /** A video's own title. */
  title?: string | undefined;
  /** The day it was published, as the file has it, and that on which its numbers stood so. */
  day: string;
  asOf: string;
  engagements: PostEngagements | undefined;
  /** Everything that the file counts of it, by the metric's id. */
  metrics: Readonly<Record<string, number>>;
}

/** What files say of a brand, beside what the user wrote down. */
export interface FromFiles {
  posts: readonly FilePost[];
  followers: readonly FollowerCount[];
}

/** What a file says of how often a post was seen. Each is another denominator, and never one with the next. */
export const SEEN_IN_FILES = ['reach', 'impressions', 'views', 'video-views'] as const;

/**
 * What a brand's own rates are out of. Where the user writes down what posts were `seen` by, that is reach on one
 * network and views on the next; files name it.
 */
export type OwnDenominator = 'followers' | 'seen' | (typeof SEEN_IN_FILES)[number];

/** One post's engagement rate, what it is worked out from, and where that is from. */
export interface RatedOne {
  rate: number;
  engagements: number;
  /** What the rate is out of; where that is followers, the count that stands for the day of posting. */
  of: number;
  followers?: FollowerCount;
  /** The day it was published, and that on which its numbers stood so. */
  day: string;
  asOf: string;
  /** Its topic in the plan, or a video's title. */
  what?: string;
  /** Without a file the user wrote its numbers down. */
  file?: string;
  importId?: string;
  /** What the file counts as its engagements. */
  holds?: PostEngagements['holds'];
}

/** The brand's posts with a rate, by network and by what it is out of. No post is twice under one denominator. */
export function ratedPosts(
  facts: BrandFacts,
  files: FromFiles,
): (network: NetworkId, denominator: OwnDenominator) => readonly RatedOne[] {
  const near = followersNear([
    ...facts.snapshots.filter(({ metric }) => metric === 'followers'),
    ...files.followers,
  ]);
  const written = Map.groupBy(comparablePosts(facts.slots), ({ network }) => network);
  const filed = Map.groupBy(files.posts, ({ network }) => network);
  return (network, denominator) => {
    const typed = written.get(network) ?? [];
    const posts = filed.get(network) ?? [];
    if (denominator === 'seen') {
      return typed.flatMap((post) => typedRate(post, 'reach', post.numbers?.reach));
    }
    if (denominator !== 'followers') {
      // What YouTube's files call impressions are those of thumbnails: nobody saw a video by them.
      if (network === 'youtube' && denominator === 'impressions') return [];
      return posts.flatMap((post) => fileRate(post, denominator, post.metrics[denominator]));
    }
    const account = onlyAccount(facts, network);
    const known = typed.map((post) => ({
      post,
      rates: typedRate(
        post,
        'followers',
        account === undefined ? undefined : near(account, post.doneOn ?? ''),
      ),
    }));
    const sure = known.flatMap(({ post, rates }) => (rates.length > 0 ? [post] : []));
    return [
      ...known.flatMap(({ rates }) => rates),
      ...notAmong(sure, posts).flatMap((post) =>
        fileRate(post, 'followers', near(post.accountId, post.day)),
      ),
    ];
  };
}

/** The brand's account on a network; nobody knows whose a planned post is where it has two there. */
function onlyAccount({ accounts }: BrandFacts, network: NetworkId): string | undefined {
  const [account, another] = accounts.filter((one) => one.network === network);
  return another ? undefined : account?.id;
}

/** What a rate is out of: a number, or the count of followers that stands for the day of posting. */
type OutOf = number | FollowerCount | undefined;

function rated(
  by: Denominator,
  out: OutOf,
  post: Omit<RatedOne, 'rate' | 'of' | 'followers'>,
): RatedOne[] {
  const of = typeof out === 'object' ? out.value : out;
  if (of === undefined) return [];
  const rate = engagementRate({ engagements: post.engagements, [by]: of }, by);
  if (rate === undefined) return [];
  return [{ ...post, rate, of, ...(typeof out === 'object' && { followers: out }) }];
}

const typedRate = (
  { numbers, doneOn = '', topic }: Slot,
  by: Denominator,
  out: OutOf,
): RatedOne[] =>
  numbers
    ? rated(by, out, {
        engagements: numbers.engagements,
        day: doneOn,
        asOf: numbers.on,
        ...(topic !== undefined && { what: topic }),
      })
    : [];

const fileRate = (
  { engagements, file, importId, title, day, asOf }: FilePost,
  by: Denominator,
  out: OutOf,
): RatedOne[] =>
  engagements
    ? rated(by, out, {
        engagements: engagements.value,
        holds: engagements.holds,
        file,
        importId,
        day,
        asOf,
        ...(title !== undefined && { what: title }),
      })
    : [];

/**
 * The posts of files that are certainly none of those whose numbers the user wrote down: such a one may be any of its
 * day and, where files have none of that day, any of the day beside it, because platforms write days in time zones of
 * their own.
 */
export function notAmong<Post extends FilePost>(
  typed: readonly Slot[],
  posts: readonly Post[],
): readonly Post[] {
  const byDay = Map.groupBy(posts, ({ day }) => daysBetween(EPOCH, day));
  const known = new Set(
    typed.flatMap(({ doneOn }) => {
      if (doneOn === undefined) return [];
      const at = daysBetween(EPOCH, doneOn);
      const beside = () => [...(byDay.get(at - 1) ?? []), ...(byDay.get(at + 1) ?? [])];
      return byDay.get(at) ?? beside();
    }),
  );
  return posts.filter((post) => !known.has(post));
}
