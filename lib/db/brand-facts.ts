import type { Brand } from '../domain/brand';
import type { BrandFacts, Decision, Move } from '../domain/brand-facts';
import { addMonths, addWeeks, monthOf, weekOf } from '../domain/calendar';
import { db } from './database';

/** Twelve working weeks lie within this many weeks, long breaks included. */
const WEEKS_BACK = 60;
const MONTHS_BACK = 24;

/**
 * Everything that judging one brand rests on, of one moment; `undefined` when there is no such brand. Reads by index
 * only what is near enough to count, so that years of data cost no more than one.
 */
export const readBrandFacts = (
  brandId: string,
  now: Temporal.ZonedDateTime,
): Promise<BrandFacts | undefined> =>
  db.transaction('r', READ, async () => {
    const brand = await db.brands.get(brandId);
    return brand && factsOf(brand, now);
  });

const READ = [
  'brands',
  'accounts',
  'accountFacts',
  'briefs',
  'taskStates',
  'slots',
  'snapshots',
  'months',
  'breaks',
  'ledger',
  'visitDays',
];

async function factsOf(brand: Brand, now: Temporal.ZonedDateTime): Promise<BrandFacts> {
  const { id } = brand;
  const today = now.toPlainDate();
  const week = weekOf(today);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const since = monday.subtract({ weeks: WEEKS_BACK }).toString();
  const accounts = await db.accounts.where('brandId').equals(id).sortBy('addedAt');
  const lines = (what: string) => db.ledger.where('[brandId+what]').equals([id, what]).sortBy('at');
  const days = Array.from({ length: 7 }, (_, day) => monday.add({ days: day }).toString());
  return {
    brand,
    accounts,
    accountFacts: await db.accountFacts
      .where('accountId')
      .anyOf(accounts.map((account) => account.id))
      .toArray(),
    brief: (await db.briefs.get(id)) ?? { brandId: id, promises: [] },
    taskStates: await db.taskStates.where('brandId').equals(id).toArray(),
    slots: await db.slots
      .where('[brandId+week]')
      .between([id, addWeeks(week, -WEEKS_BACK)], [id, '\uffff'])
      .toArray(),
    snapshots: await db.snapshots
      .where('[brandId+day]')
      .between([id, since], [id, '\uffff'])
      .toArray(),
    months: await db.months
      .where('[brandId+month]')
      .between([id, addMonths(monthOf(today), -MONTHS_BACK)], [id, '\uffff'])
      .toArray(),
    breaks: await db.breaks.where('brandId').equals(id).toArray(),
    moves: (await lines('stage-moved')) as Move[],
    decisions: (await lines('decision')) as Decision[],
    visitDays: (
      await Promise.all(
        days.map((day) =>
          db.visitDays
            .where('[day+brandId+network+kind]')
            .between([day, id, '', ''], [day, id, '\uffff', '\uffff'])
            .toArray(),
        ),
      )
    ).flat(),
  };
}
