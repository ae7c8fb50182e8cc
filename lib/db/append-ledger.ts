import type { LedgerEntry } from '../domain/ledger-entry';
import { db } from './database';

type WithoutStamp<T> = T extends unknown ? Omit<T, 'id' | 'at'> : never;

/** Adds one line to a brand's record. Call it inside the transaction that does what the line says. */
export const appendLedger = (entry: WithoutStamp<LedgerEntry>, at: string) =>
  db.ledger.add({ ...entry, id: crypto.randomUUID(), at });
