import { db } from '../db/database';
import { Day } from '../domain/calendar';
import { correctedNumber } from '../domain/corrected-number';
import type { ShownCount } from '../domain/page-facts';
import { done, type Outcome, refused } from '../domain/problem';
import { type AccountMetric, Snapshot } from '../domain/snapshot';
import { guarded } from './guarded';
import { keepBaseline } from './keep-baseline';
import { noteCompleted } from './note-completed';
import { refreshBadge } from './refresh-badge';

/** Records a count of an account as the page shows it, today or on `day`, with its range where the page rounds. */
export const recordCount = (
  brandId: string,
  accountId: string,
  { value, min, max, exact }: ShownCount,
  day = Temporal.Now.plainDateISO().toString(),
  metric: AccountMetric = 'followers',
): Promise<Outcome> =>
  guarded(async () => {
    const at = new Date().toISOString();
    if (!Day.safeParse(day).success || day > Temporal.Now.plainDateISO().toString()) {
      return refused('field-date');
    }
    const parsed = Snapshot.safeParse({
      brandId,
      accountId,
      metric,
      day,
      value,
      source: 'read',
      at,
      ...(!exact && { range: [min, max] }),
    });
    if (!parsed.success) return refused('field-number');
    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      const account = await db.accounts.get(accountId);
      if (account?.brandId !== brandId) return refused('brand-missing');
      const before = await db.snapshots.get([brandId, accountId, metric, day]);
      await db.snapshots.put(correctedNumber(parsed.data, before ? [before] : []));
      if (metric === 'followers') await keepBaseline(brandId, accountId, at);
      await noteCompleted(brandId);
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });
