import type { NetworkId } from '../domain/network-id';
import type { Slot } from '../domain/slot';
import { type PostPoint, type PostsView, postsView } from '../measure/charts/posts-view';
import type { PostEngagements } from './post-numbers';
import type { ComparableReading } from './use-comparable-readings';

/** The posts of one network by one number. Numbers of two networks are counted differently and never share a chart. */
export interface PostSeries {
  network: NetworkId;
  metric: 'engagements' | 'reach';
  view: PostsView;
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
  fromFiles: readonly ComparableReading[] = [],
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
  ({ id, doneOn, numbers, topic }: Slot): readonly PostPoint[] => {
    const value = numbers?.[metric];
    if (doneOn === undefined || value === undefined) return [];
    return [{ id, day: doneOn, value, ...(topic !== undefined && { topic }) }];
  };

const pointOfFile =
  (metric: PostSeries['metric']) =>
  ({ id, day, [metric]: value }: ComparableReading): readonly PostPoint[] => {
    const number = typeof value === 'object' ? value.value : value;
    return number === undefined ? [] : [{ id, day, value: number }];
  };

function holdings(posts: readonly ComparableReading[]): readonly Holding[] {
  const known = posts.flatMap(({ engagements }) => engagements ?? []);
  return [...Map.groupBy(known, ({ holds }) => holds.join(' ')).values()]
    .flatMap((same) => (same[0] ? [{ holds: same[0].holds, posts: same.length }] : []))
    .toSorted((a, b) => b.posts - a.posts);
}
