import type { Import, Series } from '../domain/imported';
import { newness } from './merge-series';
import { isMetricId, METRICS } from './metrics';

/** What files divide numbers by, in the order in which it is shown; what else they divide by stands behind. */
const KINDS: readonly string[] = [
  'country',
  'geography',
  'city',
  'cities',
  'location',
  'age-gender',
  'viewer-age',
  'gender',
  'viewer-gender',
  'job-function',
  'seniority',
  'industry',
  'company-size',
  'demographic',
  'traffic-source',
  'device-type',
];

/** Parts that are of no such whole: a post, an hour, a profile of several, what was paid for. */
const NO_KINDS: readonly string[] = ['post', 'hour', 'profile', 'surface', 'promotion'];

/** Shares of the followers, followers, or views: each of them is a table of its own. */
const AUDIENCE_METRICS: readonly string[] = ['audience-share', 'followers', 'views'];

/**
 * What a website's parts are told by: the first of these that its file counts, since the others would say the same
 * again. People are none of them: who comes from two sources stands in two parts, and is never added up.
 */
const VISIT_METRICS: readonly string[] = ['sessions', 'page-views', 'events', 'key-events'];

/** Whether a metric's parts are shown at all. */
export const isOfParts = ({ metric }: Pick<Series, 'metric'>): boolean =>
  AUDIENCE_METRICS.includes(metric) || VISIT_METRICS.includes(metric);

export interface AudiencePart {
  name: string;
  /** Its readable name, where `name` is an id. */
  label?: string;
  value: number;
}

/** One way in which one file divides an account's numbers: its audience, or where views and visits came from. */
export interface AudienceTable {
  /** Of a kind that we know, or as the file calls it. */
  kind: string;
  /** A trait's own name, where a file lists several under one heading. */
  trait?: string;
  metric: string;
  /** The day that it is of, or the last one of what it sums up. */
  day: string;
  /** The first day, where it sums up more than one. */
  from?: string;
  importId: string;
  /** The largest first. */
  parts: readonly AudiencePart[];
  whole: AudienceWhole;
}

/** What the parts are parts of. */
export interface AudienceWhole {
  /**
   * `share`: they are shares already, of the followers or of whom the file does not name. `followers`: the same file says
   * how many there are. `listed`: nothing but their own sum is known.
   */
  is: 'share' | 'followers' | 'listed';
  total: number;
  /** What the file leaves out: others, and those of whom it does not know. Missing where that is not known. */
  rest?: number;
}

/** Shares are rounded, so that a whole may come out a little short. */
const ROUNDED = 0.005;

interface Found {
  kind: string;
  trait: string | undefined;
  name: string;
  row: Series;
}

function found(row: Series): Found[] {
  const at = row.entity.indexOf(':');
  const kind = row.entity.slice(0, Math.max(0, at));
  if (kind === '' || NO_KINDS.includes(kind)) return [];
  if (!isOfParts(row)) return [];
  const name = row.entity.slice(at + 1);
  const [trait, ...own] = name.split('/');
  return kind === 'demographic' && own.length > 0
    ? [{ kind, trait, name: own.join('/'), row }]
    : [{ kind, trait: undefined, name, row }];
}

/**
 * How files divide one account's audience, each way as the newest file that has it says: parts of two files are never
 * mixed, because each is of its own day. `followersIn` gives how many followers the same file counts on a day.
 */
export function audienceTables(
  rows: readonly Series[],
  imports: readonly Import[],
  followersIn: (importId: string, day: string) => number | undefined,
): readonly AudienceTable[] {
  const order = new Map(imports.map((one) => [one.id, newness(one)]));
  const rank = ({ row }: Found) => order.get(row.importId) ?? '';
  const groups = Map.groupBy(
    rows.flatMap(found),
    ({ kind, trait, row }) => `${kind} ${trait ?? ''} ${row.metric}`,
  );
  const place = ({ kind }: AudienceTable) => KINDS.indexOf(kind) + 1 || KINDS.length + 1;
  const tables = [...groups.values()]
    .flatMap((group) => {
      const newest = group.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))[0];
      const own = group.filter(({ row }) => row.importId === newest?.row.importId);
      return newest ? tableOf(newest, own, followersIn) : [];
    })
    .toSorted((a, b) => place(a) - place(b));
  return tables.filter((table) => !isSaidBetter(table, tables));
}

/** Whether another table divides the same of the same file by a number that is shown rather. */
const isSaidBetter = (
  { kind, metric, importId }: AudienceTable,
  tables: readonly AudienceTable[],
) =>
  tables.some(
    (other) =>
      other.kind === kind &&
      other.importId === importId &&
      VISIT_METRICS.includes(other.metric) &&
      VISIT_METRICS.indexOf(other.metric) < VISIT_METRICS.indexOf(metric),
  );

function tableOf(
  { kind, trait, row: { metric, importId } }: Found,
  own: readonly Found[],
  followersIn: (importId: string, day: string) => number | undefined,
): AudienceTable[] {
  const days = own.flatMap(({ row }) => row.days);
  const day = days.toSorted().at(-1);
  if (day === undefined) return [];
  const isSummed = isMetricId(metric) && METRICS[metric].summable;
  const firsts = own.flatMap(({ row }) => row.from ?? (isSummed ? row.days : []));
  const from = firsts.toSorted()[0];
  const parts = own
    .flatMap(({ name, row }) => {
      const value = isSummed
        ? row.values.reduce((sum, one) => sum + one, 0)
        : row.values[row.days.indexOf(day)];
      const label = row.name === undefined ? {} : { label: row.name };
      return value === undefined ? [] : [{ name, ...label, value }];
    })
    .toSorted((a, b) => b.value - a.value);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const followers = metric === 'followers' ? followersIn(importId, day) : undefined;
  return [
    {
      kind,
      ...(trait !== undefined && { trait }),
      metric,
      day,
      ...(from !== undefined && from !== day && { from }),
      importId,
      parts,
      whole: wholeOf(metric, sum, followers),
    },
  ];
}

function wholeOf(metric: string, sum: number, followers: number | undefined): AudienceWhole {
  if (metric === 'audience-share') {
    return { is: 'share', total: 1, ...(sum < 1 - ROUNDED && { rest: 1 - sum }) };
  }
  // People may stand in two parts, and then the sum says nothing about who is left.
  if (followers !== undefined && followers >= sum) {
    return { is: 'followers', total: followers, rest: followers - sum };
  }
  return { is: 'listed', total: sum };
}
