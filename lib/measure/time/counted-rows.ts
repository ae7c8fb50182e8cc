import type { NetworkId } from '../../domain/network-id';
import type { WorkKind } from '../../domain/work-kind';
import type { TimePiece } from '../../domain/time-piece';

/** What is counted on the pages of one network for one kind of work on one day, corrections included. */
export interface CountedRow {
  day: string;
  brandId: string;
  network: NetworkId;
  work: WorkKind;
  seconds: number;
}

/** The rows that can be corrected, newest day first and longest first within it. Less than half a minute is left out. */
export function countedRows(pieces: readonly TimePiece[]): readonly CountedRow[] {
  const rows = new Map<string, CountedRow>();
  for (const { day, brandId, network, work, source, seconds } of pieces) {
    if (!network || (source !== 'pages' && source !== 'correction')) continue;
    const key = [day, brandId, network, work].join(' ');
    const before = rows.get(key)?.seconds ?? 0;
    rows.set(key, { day, brandId, network, work, seconds: before + seconds });
  }
  return [...rows.values()]
    .filter(({ seconds }) => seconds >= 30)
    .toSorted((a, b) => (a.day === b.day ? b.seconds - a.seconds : a.day < b.day ? 1 : -1));
}
