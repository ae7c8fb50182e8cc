import { foldName } from '../../domain/fold-name';

export interface MixPart<Post = unknown> {
  /** A topic by its name, all the topics that are not named, or the posts without one. */
  kind: 'topic' | 'rest' | 'none';
  name?: string;
  /** In the order in which they were given. */
  posts: readonly Post[];
}

/** What posts were about, the most frequent first. Topics that differ only in how they are written are one. */
export function contentMix<Post extends { topic?: string | undefined }>(
  posts: readonly Post[],
  most = 5,
): readonly MixPart<Post>[] {
  const written = posts.filter(({ topic }) => topic !== undefined);
  const named = [...Map.groupBy(written, ({ topic = '' }) => foldName(topic)).values()]
    .map((same) => ({ kind: 'topic' as const, name: same[0]?.topic ?? '', posts: same }))
    .toSorted((a, b) => b.posts.length - a.posts.length);
  const rest = named.slice(most).flatMap((part) => part.posts);
  const none = posts.filter(({ topic }) => topic === undefined);
  return [
    ...named.slice(0, most),
    ...(rest.length > 0 ? [{ kind: 'rest' as const, posts: rest }] : []),
    ...(none.length > 0 ? [{ kind: 'none' as const, posts: none }] : []),
  ];
}
