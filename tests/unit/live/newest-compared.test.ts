import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedPosts, MOST_COMPARED } from '../../../lib/domain/compared-posts';
import type { PostReading } from '../../../lib/domain/imported';
import { isOfWholeLife } from '../../../lib/domain/whole-life';
import type { ExportReading } from '../../../lib/exports/export-reading';
import { mostOfEach, newestCompared } from '../../../lib/live/newest-compared';
import { ageOfReading } from '../../../lib/measure/post-numbers';
import { stored } from '../importing/a-reading';

const first = Temporal.PlainDate.from('2026-01-01');
const day = (number: number) => first.add({ days: number }).toString();

/** What a file of one day says of posts, each by its name and the day it was published. */
const aFile = (
  asOf: number,
  posts: readonly (readonly [id: string, published: number])[],
  part: Partial<ExportReading> = {},
) =>
  stored(
    { id: crypto.randomUUID(), asOf: day(asOf) },
    {
      postsCover: 'lifetime',
      posts: posts.map(([id, published]) => ({
        id,
        publishedAt: day(published),
        metrics: { likes: asOf },
      })),
      ...part,
    },
  );
type Stored = ReturnType<typeof aFile>;

const newestOf = (files: readonly Stored[], most: number) =>
  newestCompared(
    files.map(({ imported }) => imported),
    most,
  );
const names = (posts: readonly { post: string }[]) => posts.map(({ post }) => post);

describe('the newest posts that files counted at the age of comparison', () => {
  it('are not pushed out by what other files say of the same posts', () => {
    // Each week a file of the account's whole life: fifty states of the oldest posts.
    const posts = Array.from({ length: 350 }, (_, at) => [`p${at}`, at] as const);
    const files = Array.from({ length: 50 }, (_, week) => {
      const asOf = 7 * week + 7;
      return aFile(
        asOf,
        posts.filter(([, published]) => published <= asOf),
      );
    });
    const { posts: found, isCut } = newestOf(files, 100);
    expect(isCut).toBe(true);
    // Three posts of each file are of that age.
    expect(names(found).slice(0, 4)).toEqual(['p344', 'p343', 'p342', 'p337']);
    expect(found).toHaveLength(100);
  });

  it('are each as the newest file has it that counted it then', () => {
    const files = [aFile(7, [['p', 1]]), aFile(8, [['p', 1]]), aFile(30, [['p', 1]])];
    const { posts, isCut } = newestOf(files, 5);
    expect(posts).toEqual([{ post: 'p', day: day(1), imported: files[1]?.imported }]);
    expect(isCut).toBe(false);
  });

  it('leave out a part of a life, and a post whose day the file does not say', () => {
    const period = (from: number, to: number) =>
      ({ postsCover: 'period', period: { from: day(from), to: day(to), by: 'file' } }) as const;
    const undated = { posts: [{ id: 'undated', metrics: { likes: 1 } }] };
    const files = [
      aFile(8, [['whole', 1]], period(1, 8)),
      aFile(8, [['part', 1]], period(2, 8)),
      aFile(8, [['unknown', 1]], { postsCover: 'period' }),
      aFile(8, [], undated),
    ];
    expect(names(newestOf(files, 5).posts)).toEqual(['whole']);
  });

  it('are as many and as new as a look at every row finds, whatever files there are', () => {
    const file = fc.record({
      asOf: fc.integer({ min: 0, max: 25 }),
      posts: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(file, { maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (made, most) => {
          const files = made.map(({ asOf, posts }) =>
            // A post has one day, whichever file names it.
            aFile(
              asOf,
              posts.map((id) => [String(id), id % 20] as const),
            ),
          );
          const comparable = files.flatMap(({ posts, imported }) =>
            posts.filter((row: PostReading) => {
              const age = ageOfReading(row) ?? 0;
              return age >= 6 && age <= 8 && isOfWholeLife(row, imported);
            }),
          );
          const days = new Map(comparable.map((row) => [row.post, row.day]));
          const all = [...days.values()].toSorted().toReversed();
          const { posts, isCut } = newestOf(files, most);
          expect(posts.map((post) => post.day)).toEqual(all.slice(0, most));
          expect(new Set(names(posts)).size).toBe(posts.length);
          expect(isCut).toBe(all.length > most);
          for (const { post, imported } of posts) {
            const states = comparable.filter((row) => row.post === post);
            expect(imported.asOf).toBe(
              states
                .map(({ asOf }) => asOf)
                .toSorted()
                .at(-1),
            );
          }
        },
      ),
    );
  });
});

it('accounts have as many as each other, and all together no more than can be read at once', () => {
  expect([0, 1, 5, 6, 20].map(mostOfEach)).toEqual([200, 200, 200, 166, 50]);
});

it('an import names no more of them than are looked at, and one more', () => {
  const posts = Array.from({ length: 300 }, (_, at) => ({ post: `${at}`, day: day(at % 30) }));
  const whole = { asOf: day(20), postsCover: 'lifetime' } as const;
  expect(comparedPosts(whole, posts)).toHaveLength(30);
  const many = Array.from({ length: 300 }, (_, at) => ({
    post: `${at}`,
    day: day(at < 250 ? 12 : 13),
  }));
  const named = comparedPosts(whole, many);
  expect(named).toHaveLength(MOST_COMPARED + 1);
  expect(named.slice(0, 50).every((post) => post.day === day(13))).toBe(true);
});
