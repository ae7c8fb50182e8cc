import { type Call, isHidden } from './mask-brand';
import type { TimeEntry } from './time-entry';

export interface HushedEntries {
  entries: readonly TimeEntry[];
  /** The ids of those whose notes are left out. They cannot be changed either: the notes would be lost. */
  hushed: ReadonlySet<string>;
}

/** Entries as they may be shown: in a call, what was noted for others is not for the screen. A note may name anybody. */
export function hushEntries(entries: readonly TimeEntry[], call: Call | undefined): HushedEntries {
  const hushed = new Set(
    entries
      .filter(({ brandId, history }) =>
        [brandId, ...history.map(({ was }) => was.brandId)].some((one) => isHidden(call, one)),
      )
      .map(({ id }) => id),
  );
  return { entries: entries.map((entry) => (hushed.has(entry.id) ? bare(entry) : entry)), hushed };
}

function bare({ note: _note, ...entry }: TimeEntry): TimeEntry {
  return { ...entry, history: [] };
}
