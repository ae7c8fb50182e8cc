import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import type { LedgerEntry } from '../domain/ledger-entry';

/** A brand's record, newest first; at most `limit` lines. */
export const useLedger = (brandId: string, limit = 100): LedgerEntry[] | undefined =>
  useLiveQuery(
    () =>
      db.ledger
        .where('[brandId+at]')
        .between([brandId, ''], [brandId, '\uffff'])
        // oxlint-disable-next-line unicorn/no-array-reverse -- Dexie's, which walks the index backwards.
        .reverse()
        .limit(limit)
        .toArray(),
    [brandId, limit],
  );
