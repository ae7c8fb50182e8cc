import type { DeskFile } from '@/lib/live/import-desk';
import type { ImportPlace, Proposal, Target } from '@/lib/importing/propose-target';
import { proposeTarget } from '@/lib/importing/propose-target';
import type { TableChoice, TableSummary } from '@/lib/importing/protocol';

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
}

const missingOf = (summary: TableSummary, target: Target | undefined): TableToImport['missing'] => {
  if (summary.unknown) return 'columns';
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
}

/** The tables of a file, each with its account and the day of its totals, as proposed or as the user said. */
export const tablesToImport = (file: DeskFile, context: TableContext): TableToImport[] =>
  file.tables.map((summary, index) => {
    const key = `${file.id}-${index}`;
    const { isLeftOut = false, target, asOf: day } = context.said.get(key) ?? {};
    const asOf = day === undefined ? dayOfTotals(file, summary, context.today) : saidOf(day);
    const others = summary.inferred.filter(({ code }) => code !== 'as-of');
    const proposal = proposeTarget(summary, context.places, context.workingBrandId);
    const chosen = target ?? proposal.target;
    return {
      key,
      file,
      index,
      summary,
      proposal,
      isLeftOut,
      target: chosen,
      asOf,
      inferred: summary.postsCover === 'lifetime' ? [...others, asOf] : summary.inferred,
      missing: missingOf(summary, chosen),
    };
  });

const saidOf = (value: string): Inferred => ({ code: 'as-of', value, by: 'answer' });

/**
 * What the file says, else the day that it was written on, which is never before the last day that it is about. A day
 * on which it was written is no more than probable: a file may be copied, or lie about for weeks.
 */
function dayOfTotals(file: DeskFile, { inferred, period }: TableSummary, today: string): Inferred {
  const assumed = (value: string, by: Inferred['by']): Inferred => ({
    code: 'as-of',
    value,
    by,
    confirm: true,
  });
  const stated = inferred.find(({ code }) => code === 'as-of');
  if (stated) return stated;
  const written = file.writtenOn > today ? today : file.writtenOn;
  if (period && period.to > written) return assumed(period.to, 'window');
  return written === file.writtenOn ? assumed(written, 'written') : assumed(today, 'today');
}

export const choiceOf = ({ file, index, target, asOf }: TableToImport): TableChoice | undefined =>
  target && { file: file.id, table: index, ...target, asOf };
