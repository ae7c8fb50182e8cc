import * as z from 'zod/mini';
import { Day } from './calendar';
import { Instant } from './instant';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';

const id = z.string().check(z.minLength(1), z.maxLength(400));
const count = z.int().check(z.nonnegative());
/** A metric's id. It outlives the code: one that is no longer known is kept, and not shown. */
const metric = z.string().check(z.minLength(1), z.maxLength(60));
const value = z.number();

/** Where numbers come from: a network, or the brand's own website as Google Analytics counts it. */
export const ExportSource = z.union([NetworkId, z.literal('website')]);
export type ExportSource = z.infer<typeof ExportSource>;

const columnAnswers = {
  dateOrder: z.optional(z.enum(['dmy', 'mdy'])),
  decimalMark: z.optional(z.enum(['.', ','])),
  monthLanguage: z.optional(z.string().check(z.maxLength(20))),
};

/** What the user said of a table that nothing in it says. */
const StoredAnswers = z.object({
  ...columnAnswers,
  network: z.optional(ExportSource),
  metric: z.optional(metric),
  period: z.optional(z.object({ from: Day, to: Day })),
  /** By the column's name. */
  columns: z.optional(
    z.record(z.string().check(z.maxLength(LIMITS.fileName)), z.object(columnAnswers)),
  ),
});

/** One table of a file that was imported. What it brought carries its id, so that it can be taken back whole. */
export const Import = z.object({
  id,
  brandId: id,
  /** Empty for the brand's website. */
  accountId: z.string(),
  source: ExportSource,
  /** The id of the export's format, or `mapped`. */
  format: z.string().check(z.maxLength(60)),
  file: z.string().check(z.maxLength(LIMITS.fileName)),
  /** Where in the file it was: the name inside an archive, and the table's own. */
  table: z.optional(z.string().check(z.maxLength(LIMITS.fileName))),
  /** Where the table stood that this is one account's part of; empty where the file has one table only. */
  splitFrom: z.optional(z.string().check(z.maxLength(LIMITS.fileName))),
  /** SHA-256 of the whole file in hexadecimal digits: the same file is known again under any name. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  at: Instant,
  /** The days that it covers, both included. */
  period: z.optional(z.object({ from: Day, to: Day })),
  /** The day on which lifetime totals stood as the file has them. */
  asOf: Day,
  /** Whether the posts' numbers are of their whole lives or of the period. */
  postsCover: z.optional(z.enum(['lifetime', 'period'])),
  /** What it counts of the account itself over time. */
  metrics: z.array(metric),
  /** How many values and posts it brought, and how many were refused. */
  values: count,
  posts: count,
  refused: count,
  /** What was not written in the file and was worked out, as code and value; the user saw it before importing. */
  inferred: z.array(
    z.object({
      code: z.string().check(z.maxLength(40)),
      value: z.string().check(z.maxLength(80)),
      /** What it was worked out from. */
      by: z.optional(z.string().check(z.maxLength(40))),
      /** Probable and no more: it was stored as it was assumed, and nobody said that it is right. */
      assumed: z.optional(z.literal(true)),
    }),
  ),
  /** Of its posts those that it counted at the age at which posts are compared: they need not be searched for. */
  compared: z.optional(z.array(z.object({ post: id, day: Day }))),
  /** What the user said of it: filled in again when the same file is read again. */
  answers: z.optional(StoredAnswers),
});
export type Import = z.infer<typeof Import>;

/** The day on which totals are taken to have stood, where nobody but us says so. */
export const assumedDay = ({ inferred }: Pick<Import, 'inferred'>): string | undefined =>
  inferred.find(({ code, assumed }) => code === 'as-of' && assumed)?.value;

/** Whether anything of an import rests on the user's word, or on a day of totals that they may correct. */
export const hasAnswers = ({ answers, format, postsCover }: Import): boolean =>
  answers !== undefined || format === 'mapped' || postsCover === 'lifetime';

/** Where in its file the table stood that was read; a part of one account is of its whole table. */
export const readPlace = ({ splitFrom, table }: Pick<Import, 'splitFrom' | 'table'>): string =>
  splitFrom ?? table ?? '';

/** One metric of one thing over time, as one import brought it. The lists are of one length, oldest day first. */
export const Series = z.object({
  brandId: id,
  accountId: z.string(),
  metric,
  /** `account`, `post:<key>`, or a part of the whole such as `country:TR`. */
  entity: id,
  /** The readable name of a part that its file tells by an id. */
  name: z.optional(z.string().check(z.maxLength(100))),
  importId: id,
  /** The day of each value, or the last day of what it covers. */
  days: z.array(Day),
  values: z.array(value),
  /** The first day of what each value covers, where that is more than one day. */
  from: z.optional(z.array(Day)),
});
export type Series = z.infer<typeof Series>;

/** What one import says of one post. */
export const PostReading = z.object({
  brandId: id,
  accountId: z.string(),
  /** Names the post on its network: its id, or its link. */
  post: id,
  importId: id,
  /** The day it was published; empty where the file does not say. */
  day: z.union([Day, z.literal('')]),
  /** The hour and minute of the same, where the file says. */
  time: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}$/))),
  kind: z.optional(z.string().check(z.maxLength(40))),
  /** A video's own title; captions are never kept. */
  title: z.optional(z.string().check(z.maxLength(100))),
  /** The day on which the numbers stood like this, or the last day of their period. */
  asOf: Day,
  metrics: z.record(metric, value),
});
export type PostReading = z.infer<typeof PostReading>;

/** What the user once said about the columns of a table that no format knows. */
export const StoredMapping = z.object({
  /** Names the header, in whatever order its columns stand. */
  key: z.string().check(z.minLength(1), z.maxLength(40)),
  network: ExportSource,
  rowIs: z.enum(['day', 'post']),
  fields: z.record(z.string(), z.string()),
  metrics: z.record(metric, z.string()),
  at: Instant,
});
export type StoredMapping = z.infer<typeof StoredMapping>;
