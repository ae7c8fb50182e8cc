import type { LedgerEntry } from '../domain/ledger-entry';
import { db } from './database';
import { storedSettings } from './stored-settings';

type WithoutStamp<T> = T extends unknown ? Omit<T, 'id' | 'by'> : never;

/**
 * Adds many lines to the record in one go, signed as the user signs. Call it inside the transaction that does what the
 * lines say; that transaction includes the settings.
 */
export async function appendLedgerLines(entries: readonly WithoutStamp<LedgerEntry>[]) {
  const { recordName } = await storedSettings();
  await db.ledger.bulkAdd(
    entries.map((entry) => ({
      ...entry,
      id: crypto.randomUUID(),
      ...(recordName !== undefined && { by: recordName }),
    })),
  );
}
