import type { StoredMapping } from '@/lib/domain/imported';
import type { TableSummary } from '@/lib/importing/protocol';

export type Unknown = NonNullable<TableSummary['unknown']>;
export type Mapping = NonNullable<TableSummary['mapping']>;

export const MAPPED_FIELDS = [
  'date',
  'id',
  'permalink',
  'publishedAt',
  'kind',
  'accountHandle',
  'accountName',
  'accountId',
] as const;
type MappedField = (typeof MAPPED_FIELDS)[number];

/** What each column means: `field:date`, `metric:reach`, or nothing. */
export type Meanings = Readonly<Record<string, string>>;

export interface MappingDraft {
  network: StoredMapping['network'];
  rowIs: StoredMapping['rowIs'];
  meanings: Meanings;
}

/** Why a draft says too little to read a table by. */
export type DraftFault = 'needsDay' | 'needsPost' | 'needsMetric';

const columnsOf = (meanings: Meanings, kind: 'field' | 'metric') =>
  Object.entries(meanings).flatMap(([column, meaning]) =>
    meaning.startsWith(`${kind}:`) ? [[meaning.slice(kind.length + 1), column] as const] : [],
  );

export function faultOfDraft({ rowIs, meanings }: MappingDraft): DraftFault | undefined {
  const fields = new Set(columnsOf(meanings, 'field').map(([field]) => field));
  if (rowIs === 'day' && !fields.has('date')) return 'needsDay';
  if (rowIs === 'post' && !fields.has('id') && !fields.has('permalink')) return 'needsPost';
  return columnsOf(meanings, 'metric').length === 0 ? 'needsMetric' : undefined;
}

/** A mapping as the meanings that it was made of. */
export const meaningsOf = ({ fields, metrics }: Mapping): Meanings =>
  Object.fromEntries([
    ...Object.entries(fields).map(([field, column]) => [column, `field:${field}`] as const),
    ...Object.entries(metrics).map(([metric, column]) => [column, `metric:${metric}`] as const),
  ]);

/** A column that is given a meaning takes it from the one that had it. */
export const giveMeaning = (meanings: Meanings, column: string, meaning: string): Meanings => ({
  ...Object.fromEntries(
    Object.entries(meanings).map(([one, had]) => [one, had === meaning ? '' : had]),
  ),
  [column]: meaning,
});

export const mappingOf = (
  table: Unknown,
  { network, rowIs, meanings }: MappingDraft,
): Omit<StoredMapping, 'at'> => ({
  key: table.key,
  network,
  rowIs,
  fields: Object.fromEntries(columnsOf(meanings, 'field')) as Record<MappedField, string>,
  metrics: Object.fromEntries(columnsOf(meanings, 'metric')),
});
