import { notAmong } from '../coach/rated-posts';
import { weekOfDay } from '../domain/calendar';
import type { NetworkId } from '../domain/network-id';
import type { Slot } from '../domain/slot';
import { isOfFile, nameOfPost, postsToCount } from '../importing/posts-to-count';
import { type PostPoint, type PostsView, postsView } from '../measure/charts/posts-view';
import type { PostEngagements } from './post-numbers';
import type { ComparableReading, ComparableReadings } from './use-comparable-readings';

/** A post of a chart, with where its number is from. */
export interface ChartedPost extends PostPoint {
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
  view: PostsView<ChartedPost>;
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
  return [...new Set([...published, ...fromFiles].map(({ network }) => network))]
    .map((network) => {
      const is = (post: { network: NetworkId }) => post.network === network;
      const posts = postsOf(published.filter(is), comparable.filter(is), fromFiles.filter(is));
      return { network, ...posts };
    })
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ network, typed, filed, count }) =>
      METRICS.map((metric) => ({
        network,
        metric,
        view: postsView([...typed.flatMap(pointBy(metric)), ...filed.flatMap(pointOfFile(metric))]),
        published: count,
        holds: metric === 'engagements' ? holdings(filed) : [],
      })),
    )
    .filter(({ metric, view }) => metric === 'engagements' || view.posts.length > 0);
}

type FilePosts = ComparableReadings['posts'];

/**
 * The posts of one network, each once. A file's post that the plan counts is named by its slot, and has the file's
 * numbers unless the user wrote some down; one that the plan does not name may be any whose numbers are written down.
 */
function postsOf(published: readonly Slot[], typed: readonly Slot[], files: FilePosts) {
  const named = new Set(published.map(({ seen }) => seen));
  const written = new Set(typed.map(({ seen }) => seen));
  const nameOf = ({ network, id }: FilePosts[number]) => nameOfPost(network, id);
  const own = files.filter((post) => named.has(nameOf(post)));
  const others = files.filter((post) => !named.has(nameOf(post)));
  const sure = new Set([
    ...own.filter((post) => !written.has(nameOf(post))),
    ...notAmong(
      typed.filter(({ seen }) => !isOfFile(seen)),
      others,
    ),
  ]);
  const out = others.map((post) => ({
    network: post.network,
    day: post.day,
    name: nameOf(post),
  }));
  return {
    typed,
    filed: files.filter((post) => sure.has(post)),
    count: published.length + postsToCount(published, out, weekOfDay).add.length,
  };
}

const pointBy =
  (metric: PostSeries['metric']) =>
  ({ id, doneOn, numbers, topic }: Slot): readonly ChartedPost[] => {
    const value = numbers?.[metric];
    if (doneOn === undefined || !numbers || value === undefined) return [];
    const named = topic !== undefined && { topic, what: topic };
    return [{ id, day: doneOn, asOf: numbers.on, value, ...named }];
  };

const pointOfFile =
  (metric: PostSeries['metric']) =>
  (post: ComparableReadings['posts'][number]): readonly ChartedPost[] => {
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
