import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';

const BASELINE = 'baseline';

/**
 * Growth is a difference, so the first number of an account is the one it starts from. Keeps that fact in step with
 * what is recorded: it follows the earliest count when that is corrected or taken back, and the record says when it
 * was first there. Where the user declared that the network shows no number, nothing is changed. Call it inside a
 * transaction over accounts, their facts, snapshots, ledger and settings.
 */
export async function keepBaseline(brandId: string, accountId: string, at: string): Promise<void> {
  const account = await db.accounts.get(accountId);
  if (account?.brandId !== brandId) return;
  const known = await db.accountFacts.get([accountId, BASELINE]);
  if (known && typeof known.value !== 'number') return;
  const counts = await db.snapshots
    .where('[brandId+day]')
    .between([brandId, ''], [brandId, '\uffff'])
    .and((row) => row.accountId === accountId && row.metric === 'followers')
    .sortBy('day');
  const [first] = counts;
  if (!first) {
    await db.accountFacts.delete([accountId, BASELINE]);
    return;
  }
  if (known?.value === first.value) return;
  const { value } = first;
  await db.accountFacts.put({ accountId, key: BASELINE, value, at, source: 'declared' });
  if (known) return;
  const { network, handle } = account;
  await appendLedger(
    { brandId, what: 'task-done', taskId: BASELINE, account: { network, handle } },
    at,
  );
}
