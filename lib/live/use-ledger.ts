import { db } from '../db/database';
import type { LedgerEntry } from '../domain/ledger-entry';
import { useBrandQuery } from './use-brand-query';

/** A brand's record, newest first; at most `limit` lines. */
export const useLedger = (brandId: string, limit = 100): LedgerEntry[] | undefined =>
  useBrandQuery(
    brandId,
    (id) =>
      db.ledger
        .where('[brandId+at]')
        .between([id, ''], [id, '\uffff'])
        // oxlint-disable-next-line unicorn/no-array-reverse -- Dexie's, which walks the index backwards.
        .reverse()
        .limit(limit)
        .toArray(),
    [],
    [limit],
  );
