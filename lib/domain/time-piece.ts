import { isFromNobody } from './correction-pair';
import type { NetworkId } from './network-id';
import { STAGES, type Stage } from './stage';
import type { TimeEntry, TimeSource } from './time-entry';
import type { VisitDay } from './visit-day';
import { WORK_OF, type WorkKind } from './work-kind';

/** Where time comes from: counted on the pages, or written down. The guess for the phone stands apart. */
export type PieceSource = 'pages' | TimeSource;

/** Some seconds of one day with everything that sums go by. */
export interface TimePiece {
  day: string;
  /** Empty for what belongs to no brand. */
  brandId: string;
  network?: NetworkId;
  work: WorkKind;
  /** Missing where there is no brand, or the brand is no longer known. */
  stage?: Stage;
  source: PieceSource;
  /** Negative in a correction that takes away. */
  seconds: number;
  note?: string;
}

/** The stage that a brand was in on a day; `undefined` for a brand that is not known. */
export type StageOf = (brandId: string, day: string) => Stage | undefined;

/** What a day's total on one kind of page is made of, by stage. */
export function piecesOfVisits(row: VisitDay, stageOf: StageOf): readonly TimePiece[] {
  const { day, brandId, network, kind, activeSeconds, byStage } = row;
  const common = { day, brandId, network, work: WORK_OF[kind], source: 'pages' } as const;
  const staged = STAGES.map((stage) => ({ ...common, stage, seconds: byStage?.[stage - 1] ?? 0 }));
  const known = staged.reduce((sum, { seconds }) => sum + seconds, 0);
  const stage = brandId === '' ? undefined : stageOf(brandId, day);
  // What was counted before the stages were told apart belongs to the stage that the record names for the day.
  const rest = { ...common, ...(stage && { stage }), seconds: activeSeconds - known };
  return [...staged, rest].filter(({ seconds }) => seconds > 0);
}

/** What an entry counts as: nothing while it is put aside; from nobody, it takes the same away there. */
export function piecesOfEntry(entry: TimeEntry): readonly TimePiece[] {
  if (entry.removedAt !== undefined) return [];
  const { day, brandId, network, work, stage, source, seconds, note } = entry;
  const common = { day, work, source, ...(network && { network }) };
  const own = { ...common, brandId, stage, seconds, ...(note !== undefined && { note }) };
  return isFromNobody(entry) ? [own, { ...common, brandId: '', seconds: -seconds }] : [own];
}

/** All pieces of some rows; only one brand's where it is named, without what its entries take from nobody. */
export const piecesOf = (
  rows: { visitDays: readonly VisitDay[]; entries: readonly TimeEntry[] },
  stageOf: StageOf,
  brandId?: string,
): readonly TimePiece[] =>
  [
    ...rows.visitDays.flatMap((row) => piecesOfVisits(row, stageOf)),
    ...rows.entries.flatMap(piecesOfEntry),
  ].filter((piece) => brandId === undefined || piece.brandId === brandId);
