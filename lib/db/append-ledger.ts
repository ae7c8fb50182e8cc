import type { LedgerEntry } from '../domain/ledger-entry';
import { db } from './database';
import { storedSettings } from './stored-settings';

type WithoutStamp<T> = T extends unknown ? Omit<T, 'id' | 'at' | 'by'> : never;

/**
 * Adds one line to a brand's record, signed as the user signs. Call it inside the transaction that does what the line
 * says; that transaction includes the settings.
 */
export async function appendLedger(entry: WithoutStamp<LedgerEntry>, at: string): Promise<void> {
  const { recordName } = await storedSettings();
  await db.ledger.add({
    ...entry,
    id: crypto.randomUUID(),
    at,
    ...(recordName !== undefined && { by: recordName }),
  });
}
