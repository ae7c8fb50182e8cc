import type { NetworkId } from '../domain/network-id';
import type { Slot } from '../domain/slot';
import { type PostPoint, type PostsView, postsView } from '../measure/charts/posts-view';
import type { PostEngagements } from './post-numbers';
import type { ComparableReading, ComparableReadings } from './use-comparable-readings';

/** A post of a chart, with where its number is from. */
export interface CountedPost extends PostPoint {
  /** The day on which the number stood so. */
  asOf: string;
  /** Its topic in the plan, or a video's title. */
  what?: string;
  /** Without a file the user wrote it down. */
  importId?: string;
  /** What a file counts as engagements. */
  holds?: PostEngagements['holds'];
}

/** The posts of one network by one number. Numbers of two networks are counted differently and never share a chart. */
export interface PostSeries {
  network: NetworkId;
  metric: 'engagements' | 'reach';
  view: PostsView<CountedPost>;
  /** How many posts are recorded as published there, with such a number or without. */
  published: number;
  /** What the engagements of posts from files hold, with how many posts hold just that; the most frequent first. */
  holds: readonly Holding[];
}

export interface Holding {
  holds: PostEngagements['holds'];
  posts: number;
}

const METRICS = ['engagements', 'reach'] as const;

/** The networks with the most published posts first. */
export function postSeries(
  published: readonly Slot[],
  comparable: readonly Slot[],
  fromFiles: ComparableReadings['posts'] = [],
): readonly PostSeries[] {
  // A post of a day on which the plan has one too may be that same post, and would count twice.
  const planned = new Set(published.map(({ network, doneOn }) => `${network} ${doneOn}`));
  const found = fromFiles.filter(({ network, day }) => !planned.has(`${network} ${day}`));
  const all = [...published, ...found];
  return [...Map.groupBy(all, ({ network }) => network)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([network, posts]) =>
      METRICS.map((metric) => ({
        network,
        metric,
        view: postsView([
          ...comparable.filter((slot) => slot.network === network).flatMap(pointBy(metric)),
          ...found.filter((post) => post.network === network).flatMap(pointOfFile(metric)),
        ]),
        published: posts.length,
        holds:
          metric === 'engagements'
            ? holdings(found.filter((post) => post.network === network))
            : [],
      })),
    )
    .filter(({ metric, view }) => metric === 'engagements' || view.posts.length > 0);
}

const pointBy =
  (metric: PostSeries['metric']) =>
  ({ id, doneOn, numbers, topic }: Slot): readonly CountedPost[] => {
    const value = numbers?.[metric];
    if (doneOn === undefined || !numbers || value === undefined) return [];
    const named = topic !== undefined && { topic, what: topic };
    return [{ id, day: doneOn, asOf: numbers.on, value, ...named }];
  };

const pointOfFile =
  (metric: PostSeries['metric']) =>
  (post: ComparableReadings['posts'][number]): readonly CountedPost[] => {
    const { id, day, asOf, importId, title, engagements } = post;
    const value = metric === 'engagements' ? engagements?.value : post.reach;
    if (value === undefined) return [];
    return [
      {
        id,
        day,
        asOf,
        importId,
        value,
        ...(title !== undefined && { what: title }),
        ...(metric === 'engagements' && engagements && { holds: engagements.holds }),
      },
    ];
  };

function holdings(posts: readonly ComparableReading[]): readonly Holding[] {
  const known = posts.flatMap(({ engagements }) => engagements ?? []);
  return [...Map.groupBy(known, ({ holds }) => holds.join(' ')).values()]
    .flatMap((same) => (same[0] ? [{ holds: same[0].holds, posts: same.length }] : []))
    .toSorted((a, b) => b.posts - a.posts);
}
