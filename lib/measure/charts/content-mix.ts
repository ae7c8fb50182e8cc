import { foldName } from '../../domain/fold-name';

export interface MixPart {
  /** A topic by its name, all the topics that are not named, or the posts without one. */
  kind: 'topic' | 'rest' | 'none';
  name?: string;
  count: number;
}

/** What posts were about, the most frequent first. Topics that differ only in how they are written are one. */
export function contentMix(topics: readonly (string | undefined)[], most = 5): readonly MixPart[] {
  const written = topics.filter((topic) => topic !== undefined);
  const named = [...Map.groupBy(written, foldName).values()]
    .map((same) => ({ kind: 'topic' as const, name: same[0] ?? '', count: same.length }))
    .toSorted((a, b) => b.count - a.count);
  const rest = named.slice(most).reduce((sum, { count }) => sum + count, 0);
  const none = topics.length - written.length;
  return [
    ...named.slice(0, most),
    ...(rest > 0 ? [{ kind: 'rest' as const, count: rest }] : []),
    ...(none > 0 ? [{ kind: 'none' as const, count: none }] : []),
  ];
}
