import type { Session } from '../harness/launch';
import { waitFor } from '../harness/wait-for';

export interface VisitRow {
  day: string;
  brandId: string;
  network: string;
  kind: string;
  visits: number;
  activeSeconds: number;
}

export const rows = <Row>(session: Session, table: string) =>
  session.rowsOf<Row>('stagecoach', table);

/** Waits for a stored row; the background writes a moment after the page changed. */
export const rowSoon = <Row>(
  session: Session,
  table: string,
  matches: (row: Row) => boolean,
): Promise<Row> =>
  waitFor(`a row in ${table}`, async () => {
    const stored = await rows<Row>(session, table);
    const found = stored.find(matches);
    if (!found) throw new Error(`stored: ${JSON.stringify(stored)}`);
    return found;
  });

/** The visits of one network by page kind, such as `{ profile: 2 }`. */
export async function visitsOf(session: Session, network: string): Promise<Record<string, number>> {
  const stored = await rows<VisitRow>(session, 'visitDays');
  const counted: Record<string, number> = {};
  for (const row of stored.filter((each) => each.network === network)) {
    counted[row.kind] = (counted[row.kind] ?? 0) + row.visits;
  }
  return counted;
}

export const visitsBecome = (session: Session, network: string, wanted: Record<string, number>) =>
  waitFor(`the visits of ${network} to be ${JSON.stringify(wanted)}`, async () => {
    const counted = await visitsOf(session, network);
    const sorted = (record: Record<string, number>) =>
      JSON.stringify(Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b)));
    if (sorted(counted) !== sorted(wanted)) throw new Error(`they are ${JSON.stringify(counted)}`);
    return true;
  });
