import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { dropImports } from '../db/drop-imports';
import { done, type Outcome } from '../domain/problem';
import { discountImported } from './count-imported';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Takes an account and its facts off a brand. The record keeps that it was there. */
export const removeAccount = (accountId: string): Promise<Outcome> =>
  guarded(async () => {
    const outcome = await db.transaction('rw', db.tables, async () => {
      const account = await db.accounts.get(accountId);
      if (!account) return done(undefined);
      await db.accountFacts.where('accountId').equals(accountId).delete();
      await db.snapshots
        .where('[brandId+day]')
        .between([account.brandId, ''], [account.brandId, '\uffff'])
        .and((row) => row.accountId === accountId)
        .delete();
      await dropImports(account);
      await discountImported(account.brandId);
      await db.accounts.delete(accountId);
      const { brandId, network, handle } = account;
      await appendLedger(
        { brandId, what: 'account-removed', network, handle },
        new Date().toISOString(),
      );
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });
