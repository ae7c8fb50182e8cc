import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { PlannedBreak } from '../domain/planned-break';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** A longer break is an end, and would leave nothing to measure. */
const MOST_DAYS = 366;

export interface NewBreak {
  from: string;
  to: string;
  why?: string;
}

/** Plans a break, past or to come. It lowers no progress, and the record says when it was set. */
export const planBreak = (brandId: string, { from, to, why = '' }: NewBreak): Promise<Outcome> =>
  guarded(async () => {
    const text = why.trim();
    if (text.length > LIMITS.line) {
      return refused('field-too-long', { length: text.length, limit: LIMITS.line });
    }
    const setAt = new Date().toISOString();
    const parsed = PlannedBreak.safeParse({
      id: crypto.randomUUID(),
      brandId,
      from,
      to,
      setAt,
      ...(text !== '' && { why: text }),
    });
    if (!parsed.success) return refused('field-date');
    if (to < from) return refused('break-order');
    const { days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' });
    if (days >= MOST_DAYS) return refused('break-too-long', { limit: MOST_DAYS });
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.breaks, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        if (!(await db.brands.get(brandId))) return refused('brand-missing');
        await db.breaks.add(parsed.data);
        const note = text === '' ? {} : { note: text };
        await appendLedger({ brandId, what: 'break-set', from, to, ...note }, setAt);
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });

export const removeBreak = (breakId: string): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', [db.breaks, db.ledger, db.settings], async () => {
      const found = await db.breaks.get(breakId);
      if (!found) return;
      const { brandId, from, to } = found;
      await db.breaks.delete(breakId);
      await appendLedger({ brandId, what: 'break-removed', from, to }, new Date().toISOString());
    });
    await refreshBadge();
    return done(undefined);
  });
