import { db } from '../db/database';
import type { Stage } from '../domain/stage';
import { STAGES } from '../domain/stage';
import { WORK_OF } from '../domain/work-kind';
import type { CountedRow } from '../measure/time/counted-rows';
import { piecesOfEntry } from '../domain/time-piece';

export interface Counted {
  /** With the corrections so far. */
  seconds: number;
  /** The stage that most of it was spent in, where the counting said so. */
  stage: Stage | undefined;
}

/** What was counted of one kind of work on one network on one day. Wants visit days and time entries. */
export async function countedOn(of: Omit<CountedRow, 'seconds'>): Promise<Counted> {
  const { day, brandId, network, work } = of;
  const rows = await db.visitDays
    .where('[day+brandId+network+kind]')
    .between([day, brandId, network, ''], [day, brandId, network, '\uffff'])
    .toArray();
  const counted = rows.filter(({ kind }) => WORK_OF[kind] === work);
  // What was taken from nobody stands with the brand that it was given to, so all of the day's are looked at.
  const entries = await db.timeEntries.where('day').equals(day).toArray();
  const corrected = entries
    .flatMap(piecesOfEntry)
    .filter(
      (piece) =>
        piece.source === 'correction' &&
        piece.brandId === brandId &&
        piece.network === network &&
        piece.work === work,
    );
  const inStage = (stage: Stage) =>
    counted.reduce((sum, { byStage }) => sum + (byStage?.[stage - 1] ?? 0), 0);
  const most = STAGES.toSorted((a, b) => inStage(b) - inStage(a))[0];
  return {
    seconds:
      counted.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0) +
      corrected.reduce((sum, { seconds }) => sum + seconds, 0),
    stage: most && inStage(most) > 0 ? most : undefined,
  };
}
