import { assumedDay, type Import, readPlace } from '@/lib/domain/imported';
import { isSameSaid } from '@/lib/importing/answers';
import type { DeskFile } from '@/lib/live/import-desk';
import type { ImportPlace, Proposal, Target } from '@/lib/importing/propose-target';
import { proposeTarget } from '@/lib/importing/propose-target';
import type { TableChoice, TableSummary } from '@/lib/importing/protocol';
import { placeOf, wholePlaceOf } from '@/lib/importing/rows-to-store';

type Inferred = TableSummary['inferred'][number];

/** What the user said about one table, where it differs from what is proposed. */
export interface TableSaid {
  isLeftOut?: boolean;
  target?: Target;
  asOf?: string;
}

/** One table on its way in, with what will become of it. */
export interface TableToImport {
  key: string;
  file: DeskFile;
  index: number;
  summary: TableSummary;
  proposal: Proposal;
  target: Target | undefined;
  /** The day on which its lifetime totals stood, and how that is known. */
  asOf: Inferred;
  /** What was worked out about it, the day of its totals included where they have one. */
  inferred: readonly Inferred[];
  /** Why it cannot be imported as it stands; `undefined` where it can. */
  missing: 'refused' | 'columns' | 'question' | 'target' | 'nothing' | undefined;
  isLeftOut: boolean;
  /** The import of this very table for this account, where it was imported before. */
  there: Import | undefined;
  /** The earlier imports whose place it takes: that one, and what an earlier answer made of the same table. */
  replaces: readonly Import[];
}

const missingOf = (summary: TableSummary, target: Target | undefined): TableToImport['missing'] => {
  if (summary.unknown && !summary.mapping) return 'columns';
  if (summary.questions.length > 0) return 'question';
  if (summary.format === 'unknown') return 'refused';
  if (summary.values === 0 && summary.posts === 0) return 'nothing';
  return target ? undefined : 'target';
};

export interface TableContext {
  places: readonly ImportPlace[];
  workingBrandId: string;
  said: ReadonlyMap<string, TableSaid>;
  today: string;
  /** What was imported of these files before, oldest first. */
  imports: readonly Import[];
}

/** The tables of a file, each with its account and the day of its totals, as proposed or as the user said. */
export const tablesToImport = (file: DeskFile, context: TableContext): TableToImport[] =>
  file.tables.map((summary, index) => {
    const key = `${file.id}-${index}`;
    const said = context.said.get(key) ?? {};
    const ofFile = context.imports.filter(({ hash }) => hash === file.hash);
    const proposal = proposeTarget(summary, context.places, context.workingBrandId);
    const isHere = (one: Import) =>
      one.table === placeOf(file.name, summary) && one.source === summary.network;
    const before = ofFile.findLast((one) => isHere(one) && one.brandId === context.workingBrandId);
    const target = said.target ?? (before && targetOf(before)) ?? proposal.target;
    const isTheirs = (one: Import) =>
      isHere(one) && one.brandId === target?.brandId && one.accountId === target.accountId;
    const there = ofFile.findLast(isTheirs);
    const isOfLife = summary.postsCover === 'lifetime';
    const asOf =
      said.asOf === undefined
        ? dayOfTotals(file, summary, context.today, there)
        : saidOf(said.asOf);
    const others = summary.inferred.filter(({ code }) => code !== 'as-of');
    const isChanged =
      there !== undefined &&
      (!isSameSaid(file.answers[summary.readAs] ?? {}, there.answers ?? {}) ||
        (said.asOf !== undefined && (said.asOf !== there.asOf || assumedDay(there) !== undefined)));
    return {
      key,
      file,
      index,
      summary,
      proposal,
      target,
      asOf,
      inferred: isOfLife ? [...others, asOf] : summary.inferred,
      missing: missingOf(summary, target),
      isLeftOut: said.isLeftOut ?? (there !== undefined && !isChanged),
      there,
      replaces: ofFile.filter((one) => isTheirs(one) || isOutdated(one, summary, file)),
    };
  });

const targetOf = ({ brandId, accountId }: Import): Target => ({ brandId, accountId });

/** Whether an import is what another answer once made of a table: of another network, or parted into other accounts. */
function isOutdated(one: Import, summary: TableSummary, file: DeskFile): boolean {
  const place = wholePlaceOf(file.name, summary);
  if (readPlace(one) !== place) return false;
  const parts = file.tables.filter((table) => wholePlaceOf(file.name, table) === place);
  return (
    one.source !== summary.network ||
    !parts.some((table) => placeOf(file.name, table) === one.table)
  );
}

const saidOf = (value: string): Inferred => ({ code: 'as-of', value, by: 'answer' });

/**
 * What the file says, else what was taken before, else the day that the file was written on, which is never before the
 * last day that it is about. A day on which it was written is no more than probable: a file may be copied, or lie about
 * for weeks.
 */
function dayOfTotals(
  file: DeskFile,
  { inferred, period }: TableSummary,
  today: string,
  there: Import | undefined,
): Inferred {
  const assumed = (value: string, by: Inferred['by']): Inferred => ({
    code: 'as-of',
    value,
    by,
    confirm: true,
  });
  if (there?.postsCover === 'lifetime') return dayBefore(there);
  const stated = inferred.find(({ code }) => code === 'as-of');
  if (stated) return stated;
  const written = file.writtenOn > today ? today : file.writtenOn;
  if (period && period.to > written) return assumed(period.to, 'window');
  return written === file.writtenOn ? assumed(written, 'written') : assumed(today, 'today');
}

/** The day of an earlier import, with what it was known from then. */
function dayBefore({ asOf: value, inferred }: Import): Inferred {
  const known = inferred.find(({ code }) => code === 'as-of');
  const by = known?.by as Inferred['by'] | undefined;
  return {
    code: 'as-of',
    value,
    by: by ?? 'import',
    ...((known?.assumed || by === undefined) && { confirm: true }),
  };
}

export const choiceOf = (table: TableToImport): TableChoice | undefined => {
  const { file, index, target, asOf, replaces } = table;
  return (
    target && {
      file: file.id,
      table: index,
      ...target,
      asOf,
      replaces: replaces.map(({ id }) => id),
    }
  );
};

/** Whether a table is for the brand that is worked for only because the file names nobody and the user said nothing. */
export const isAssumed = ({ proposal, target }: TableToImport): boolean =>
  (proposal.why === 'only' || proposal.why === 'website') && target === proposal.target;

/** Whether there is anything about a table that only the user can say, or had better look at. */
export const asksSomething = ({ missing, inferred }: TableToImport): boolean =>
  missing === 'columns' ||
  missing === 'question' ||
  missing === 'target' ||
  inferred.some(({ confirm }) => confirm);
