import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import type { AccountFact } from '../domain/account-fact';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

export interface AccountOwners {
  accountId: string;
  owner: string;
  backupOwner: string;
}

const HANDLES = 'handles';

/** Writes who owns each account and who steps in. Names only: the product never asks for a password. */
export const recordOwners = (brandId: string, owners: readonly AccountOwners[]): Promise<Outcome> =>
  guarded(async () => {
    for (const { owner, backupOwner } of owners) {
      for (const name of [owner, backupOwner]) {
        if (name.trim() === '') return refused('owner-missing');
        if (name.trim().length > LIMITS.line) {
          return refused('field-too-long', { length: name.trim().length, limit: LIMITS.line });
        }
      }
    }
    const at = new Date().toISOString();
    const outcome = await db.transaction(
      'rw',
      [db.accounts, db.accountFacts, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        for (const { accountId, owner, backupOwner } of owners) {
          const account = await db.accounts.get(accountId);
          if (account?.brandId !== brandId) return refused('no-account');
          const fact = (key: AccountFact['key'], value: string): AccountFact => ({
            accountId,
            key,
            value: value.trim(),
            at,
            source: 'declared',
          });
          await db.accountFacts.bulkPut([fact('owner', owner), fact('backup-owner', backupOwner)]);
          const { network, handle } = account;
          const note = `${owner.trim()} · ${backupOwner.trim()}`;
          await appendLedger(
            { brandId, what: 'task-done', taskId: HANDLES, account: { network, handle }, note },
            at,
          );
        }
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
