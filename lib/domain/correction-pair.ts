import type { TimeEntry } from './time-entry';

/**
 * A correction of what was counted is a pair of entries whose ids say that they belong together: one takes away, the
 * other adds. Where the time belonged to no brand there is no entry that could take it away, and the adding one says
 * so; where it goes to nobody, there is nothing to add.
 */
const ENDS = { less: '.less', more: '.more', fromNobody: '.from-nobody' } as const;

type End = keyof typeof ENDS;

export const correctionId = (pair: string, end: End): string => `${pair}${ENDS[end]}`;

/** Whether the time was taken from what belonged to no brand. */
export const isFromNobody = ({ id, source }: Pick<TimeEntry, 'id' | 'source'>): boolean =>
  source === 'correction' && id.endsWith(ENDS.fromNobody);

/** The id of a correction's other half; `undefined` where it can have none. */
export function otherHalf(id: string): string | undefined {
  if (id.endsWith(ENDS.less)) return `${id.slice(0, -ENDS.less.length)}${ENDS.more}`;
  if (id.endsWith(ENDS.more)) return `${id.slice(0, -ENDS.more.length)}${ENDS.less}`;
  return undefined;
}
