import { db } from '../db/database';
import { Day } from '../domain/calendar';
import { done, type Outcome, refused } from '../domain/problem';
import { BRAND_METRICS, Snapshot } from '../domain/snapshot';
import { guarded } from './guarded';
import { keepBaseline } from './keep-baseline';
import { noteCompleted } from './note-completed';
import { refreshBadge } from './refresh-badge';

export interface Numbers {
  /** The day they were read on, `YYYY-MM-DD`. */
  day: string;
  /** Follower counts by account id. */
  followers: Readonly<Record<string, number>>;
  /** The brand's counts of that day's week; what is left out is not known. Zero is a number. */
  brand?: Readonly<Partial<Record<(typeof BRAND_METRICS)[number], number>>>;
}

/**
 * Writes numbers of one day. A brand's count of a week is one number: a new one for the same week takes the place of
 * the old. The earliest count of an account is its starting number.
 */
export const recordNumbers = (
  brandId: string,
  { day, followers, brand = {} }: Numbers,
): Promise<Outcome> =>
  guarded(async () => {
    const today = Temporal.Now.plainDateISO().toString();
    if (!Day.safeParse(day).success || day > today) return refused('field-date');
    const at = new Date().toISOString();
    const row = (accountId: string, metric: string, value: number) =>
      Snapshot.safeParse({ brandId, accountId, metric, day, value, source: 'typed', at });
    const accounts = Object.entries(followers).map(([id, value]) => row(id, 'followers', value));
    const counts = BRAND_METRICS.flatMap((metric) => {
      const value = brand[metric];
      return value === undefined ? [] : [row('', metric, value)];
    });
    const parsed = [...accounts, ...counts];
    if (parsed.some(({ success }) => !success)) return refused('field-number');
    const rows = parsed.flatMap(({ data }) => data ?? []);

    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      if (!(await db.brands.get(brandId))) return refused('brand-missing');
      for (const snapshot of rows) {
        if (snapshot.accountId === '') await dropSameWeek(snapshot);
        await db.snapshots.put(snapshot);
        if (snapshot.accountId !== '') await keepBaseline(brandId, snapshot.accountId, at);
      }
      await noteCompleted(brandId);
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });

async function dropSameWeek({ brandId, metric, day }: Snapshot): Promise<void> {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  await db.snapshots
    .where('[brandId+day]')
    .between(
      [brandId, monday.toString()],
      [brandId, monday.add({ days: 6 }).toString()],
      true,
      true,
    )
    .and((one) => one.accountId === '' && one.metric === metric)
    .delete();
}
