import { comparedPosts } from '../domain/compared-posts';
import type { Import, PostReading, Series } from '../domain/imported';
import type {
  Answers,
  ExportPost,
  ExportReading,
  ExportRow,
  Inferred,
  TableSource,
} from '../exports/export-reading';

/** What one import is about, apart from what it read. */
export type ImportHead = Pick<Import, 'id' | 'brandId' | 'accountId' | 'source' | 'hash' | 'at'> & {
  /** The day on which lifetime totals stood like this, and what it is known from. */
  asOf: Pick<Inferred, 'value' | 'by' | 'confirm'>;
  /** The name under which the user chose the file. */
  chosen: string;
  /** What the user said of the table. */
  answers?: Answers;
  /** The table that this is a part of, where it was split. */
  splitFrom?: TableSource;
};

export interface RowsToStore {
  imported: Import;
  series: Series[];
  posts: PostReading[];
}

type Owner = Pick<Series, 'brandId' | 'accountId' | 'importId'>;

/** Where in the chosen file a table was: the file's name in an archive, and its own. */
export const placeOf = (
  chosen: string,
  { file, table }: { file: string; table?: string },
): string | undefined =>
  [file !== chosen && file, table].filter(Boolean).join(' › ').slice(0, 255) || undefined;

/** The same of the whole table, where a part of it is one account's. Empty where the file has one table only. */
export const wholePlaceOf = (
  chosen: string,
  summary: { file: string; table?: string; splitFrom?: { file: string; table?: string } },
): string => placeOf(chosen, summary.splitFrom ?? summary) ?? '';

/** The values of each metric of each thing side by side: a year of days is one row and not hundreds. */
function seriesOf(rows: readonly ExportRow[], owner: Owner): Series[] {
  const groups = Map.groupBy(rows, ({ metric, entity }) => `${metric}\u0000${entity}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const sorted = group.toSorted((one, other) =>
      one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
    );
    return {
      ...owner,
      metric: first.metric,
      entity: first.entity,
      ...(first.name !== undefined && { name: first.name }),
      days: sorted.map(({ date }) => date),
      values: sorted.map(({ value }) => value),
      ...(sorted.some(({ from }) => from !== undefined) && {
        from: sorted.map(({ from, date }) => from ?? date),
      }),
    };
  });
}

function postOf(post: ExportPost, owner: Owner, asOf: string): PostReading {
  const { id, permalink, publishedAt = '', kind, title, metrics } = post;
  const time = /T(\d{2}:\d{2})/.exec(publishedAt)?.[1];
  return {
    ...owner,
    post: (id ?? permalink ?? '').slice(0, 400),
    day: publishedAt.slice(0, 10),
    ...(time !== undefined && { time }),
    ...(kind && { kind }),
    ...(title !== undefined && { title }),
    asOf,
    metrics,
  };
}

/** What was worked out, the day of lifetime totals included, whoever says it. */
const inferredOf = (
  { inferred, postsCover }: ExportReading,
  asOf: ImportHead['asOf'],
): Import['inferred'] => {
  const all: readonly Omit<Inferred, 'column'>[] =
    postsCover === 'lifetime'
      ? [...inferred.filter(({ code }) => code !== 'as-of'), { ...asOf, code: 'as-of' }]
      : inferred;
  return all.map(({ code, value, by, confirm }) => ({
    code,
    value: value.slice(0, 80),
    by,
    ...(confirm && { assumed: confirm }),
  }));
};

/** A reading as the rows that are stored of it. */
export function rowsToStore(reading: ExportReading, head: ImportHead): RowsToStore {
  const { id, brandId, accountId, asOf, chosen, answers = {}, splitFrom, ...rest } = head;
  const owner = { brandId, accountId, importId: id };
  const series = seriesOf(reading.rows, owner);
  // Numbers of a period stood like this on its last day.
  const postsAsOf =
    reading.postsCover === 'period' && reading.period ? reading.period.to : asOf.value;
  const posts = reading.posts.map((post) => postOf(post, owner, postsAsOf));
  const { source, format, period, postsCover, refused } = reading;
  const table = placeOf(chosen, source);
  const compared = comparedPosts({ asOf: postsAsOf, period, postsCover }, posts);
  const ofAccount = series.filter(({ entity }) => entity === 'account');
  return {
    imported: {
      ...rest,
      id,
      brandId,
      accountId,
      asOf: postsAsOf,
      format,
      file: chosen.slice(0, 255),
      ...(table !== undefined && { table }),
      ...(splitFrom && { splitFrom: placeOf(chosen, splitFrom) ?? '' }),
      ...(period && { period: { from: period.from, to: period.to } }),
      ...(postsCover && { postsCover }),
      metrics: [...new Set(ofAccount.map(({ metric }) => metric))],
      values:
        reading.rows.length +
        reading.posts.reduce((sum, { metrics }) => sum + Object.keys(metrics).length, 0),
      posts: posts.length,
      refused: refused.reduce((sum, { count }) => sum + count, 0),
      inferred: inferredOf(reading, asOf),
      ...(compared.length > 0 && { compared }),
      ...(Object.keys(answers).length > 0 && { answers }),
    },
    series,
    posts,
  };
}
