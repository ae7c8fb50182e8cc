import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { monthOf } from '../domain/calendar';
import { MonthResult, SPENT_ON } from '../domain/month-result';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/**
 * Writes what one month brought and cost. A month that is not over yet is refused: it would be judged half-way. Where it
 * is known what was paid for, what was paid is the sum of that.
 */
export const recordMonth = (result: Omit<MonthResult, 'at'>): Promise<Outcome> =>
  guarded(async () => {
    const parts = SPENT_ON.map((part) => result[part]).filter((paid) => paid !== undefined);
    const parsed = MonthResult.safeParse({
      ...result,
      ...(parts.length > 0 && { spend: sumOf(parts) }),
      at: new Date().toISOString(),
    });
    if (!parsed.success) return refused('field-number');
    if (parsed.data.month >= monthOf(Temporal.Now.plainDateISO())) return refused('field-date');
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.months, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        if (!(await db.brands.get(parsed.data.brandId))) return refused('brand-missing');
        await db.months.put(parsed.data);
        const { brandId, month, acceptedBy, at } = parsed.data;
        await appendLedger(
          { brandId, what: 'month-recorded', month, ...(acceptedBy && { acceptedBy }) },
          at,
        );
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });

/** In hundredths, so that the sum has no more decimals than its parts. */
const sumOf = (amounts: readonly number[]): number =>
  Math.round(amounts.reduce((sum, amount) => sum + 100 * amount, 0)) / 100;
