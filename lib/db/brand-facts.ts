import type { BrandFacts, Decision, Move } from '../domain/brand-facts';
import { addMonths, addWeeks, monthOf, weekOf } from '../domain/calendar';
import { isRunning } from '../domain/experiment';
import { isInPlan } from '../domain/slot';
import { db } from './database';

/** Twelve working weeks lie within this many weeks, long breaks included. */
export const WEEKS_BACK = 60;
const MONTHS_BACK = 24;

/**
 * Everything that judging one brand rests on, of one moment; `undefined` when there is no such brand. Reads by index
 * only what is near enough to count, so that years of data cost no more than one.
 */
export const readBrandFacts = (
  brandId: string,
  now: Temporal.ZonedDateTime,
): Promise<BrandFacts | undefined> => db.transaction('r', READ, () => factsOf(brandId, now));

const READ = [
  'brands',
  'accounts',
  'accountFacts',
  'briefs',
  'taskStates',
  'slots',
  'experiments',
  'snapshots',
  'months',
  'breaks',
  'ledger',
  'visitDays',
];

async function factsOf(id: string, now: Temporal.ZonedDateTime): Promise<BrandFacts | undefined> {
  const today = now.toPlainDate();
  const week = weekOf(today);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const since = monday.subtract({ weeks: WEEKS_BACK }).toString();
  const sunday = monday.add({ days: 6 }).toString();
  const lines = (what: string) => db.ledger.where('[brandId+what]').equals([id, what]).sortBy('at');
  const setUp = async () => {
    const accounts = await db.accounts.where('brandId').equals(id).sortBy('addedAt');
    // One request for each, because `anyOf` walks the rows one by one and waits for every step.
    const accountFacts = await Promise.all(
      accounts.map((account) => db.accountFacts.where('accountId').equals(account.id).toArray()),
    );
    return { accounts, accountFacts: accountFacts.flat() };
  };
  // Asked for all at once: one after the other each would wait for the answer before it.
  const [
    brand,
    accounts,
    brief,
    taskStates,
    slots,
    snapshots,
    months,
    experiments,
    breaks,
    moves,
    decisions,
    days,
  ] = await Promise.all([
    db.brands.get(id),
    setUp(),
    db.briefs.get(id),
    db.taskStates.where('brandId').equals(id).toArray(),
    db.slots
      .where('[brandId+week]')
      .between([id, addWeeks(week, -WEEKS_BACK)], [id, '\uffff'])
      .toArray(),
    db.snapshots.where('[brandId+day]').between([id, since], [id, '\uffff']).toArray(),
    db.months
      .where('[brandId+month]')
      .between([id, addMonths(monthOf(today), -MONTHS_BACK)], [id, '\uffff'])
      .toArray(),
    db.experiments.where('brandId').equals(id).toArray(),
    db.breaks.where('brandId').equals(id).toArray(),
    lines('stage-moved'),
    lines('decision'),
    db.visitDays
      .where('[brandId+day]')
      .between([id, monday.toString()], [id, sunday], true, true)
      .toArray(),
  ]);
  if (!brand) return undefined;
  return {
    brand,
    ...accounts,
    brief: brief ?? { brandId: id, promises: [] },
    taskStates,
    slots: slots.filter(isInPlan),
    snapshots,
    months,
    experiments: experiments.filter(isRunning),
    breaks,
    moves: moves as Move[],
    decisions: decisions as Decision[],
    visitDays: days,
  };
}
