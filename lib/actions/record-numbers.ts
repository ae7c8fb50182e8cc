import { db } from '../db/database';
import { Day } from '../domain/calendar';
import { correctedNumber } from '../domain/corrected-number';
import { done, type Outcome, refused } from '../domain/problem';
import { type AccountMetric, BRAND_METRICS, type NumberKey, Snapshot } from '../domain/snapshot';
import { guarded } from './guarded';
import { keepBaseline } from './keep-baseline';
import { noteCompleted } from './note-completed';
import { refreshBadge } from './refresh-badge';

export interface Numbers {
  /** The day they were read on, `YYYY-MM-DD`. */
  day: string;
  /** Follower counts by account id. */
  followers: Readonly<Record<string, number>>;
  /** Other counts of accounts. */
  others?: readonly { accountId: string; metric: AccountMetric; value: number }[];
  /** The brand's counts of that day's week; what is left out is not known. Zero is a number. */
  brand?: Readonly<Partial<Record<(typeof BRAND_METRICS)[number], number>>>;
  /** What was recorded by mistake and is not known from now on. */
  removed?: readonly NumberKey[];
}

/**
 * Writes numbers of one day, all of them or none. A brand's count of a week is one number: a new one for the same week
 * takes the place of the old. The earliest count of an account is its starting number. A number that is corrected keeps
 * what it was.
 */
export const recordNumbers = (
  brandId: string,
  { day, followers, others = [], brand = {}, removed = [] }: Numbers,
): Promise<Outcome> =>
  guarded(async () => {
    const today = Temporal.Now.plainDateISO().toString();
    if (!Day.safeParse(day).success || day > today) return refused('field-date');
    const at = new Date().toISOString();
    const row = (accountId: string, metric: string, value: number) =>
      Snapshot.safeParse({ brandId, accountId, metric, day, value, source: 'typed', at });
    const parsed = [
      ...Object.entries(followers).map(([id, value]) => row(id, 'followers', value)),
      ...others.map(({ accountId, metric, value }) => row(accountId, metric, value)),
      ...BRAND_METRICS.flatMap((metric) => {
        const value = brand[metric];
        return value === undefined ? [] : [row('', metric, value)];
      }),
    ];
    if (parsed.some(({ success }) => !success)) return refused('field-number');
    const rows = parsed.flatMap(({ data }) => data ?? []);

    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      if (!(await db.brands.get(brandId))) return refused('brand-missing');
      for (const snapshot of rows) {
        const earlier = await inPlaceOf(snapshot);
        await db.snapshots.bulkDelete(earlier.map(keyOf));
        await db.snapshots.put(correctedNumber(snapshot, earlier));
      }
      await db.snapshots.bulkDelete(removed.map(keyOf));
      const counted = new Set([...rows, ...removed].map(({ accountId }) => accountId));
      for (const id of counted) if (id !== '') await keepBaseline(brandId, id, at);
      await noteCompleted(brandId);
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });

const keyOf = ({
  brandId,
  accountId,
  metric,
  day,
}: NumberKey): [string, string, string, string] => [brandId, accountId, metric, day];

/** The numbers that a new one replaces: that of the same day, and of a brand's count any of the same week. */
async function inPlaceOf(snapshot: Snapshot): Promise<Snapshot[]> {
  const { brandId, accountId, metric, day } = snapshot;
  if (accountId !== '') {
    const before = await db.snapshots.get(keyOf(snapshot));
    return before ? [before] : [];
  }
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return db.snapshots
    .where('[brandId+day]')
    .between(
      [brandId, monday.toString()],
      [brandId, monday.add({ days: 6 }).toString()],
      true,
      true,
    )
    .and((one) => one.accountId === '' && one.metric === metric)
    .sortBy('at');
}
