import { writeSettings } from '@/lib/db/stored-settings';
import { db } from '@/lib/db/database';
import { addMonths, addWeeks, monthOf, weekOf, weekOfDay } from '@/lib/domain/calendar';
import type { Slot } from '@/lib/domain/slot';
import type { ExportRow } from '@/lib/exports/export-reading';
import { markedBrand } from '../../marks/marked-brand';
import { stored } from '../../unit/importing/a-reading';

const ID = 'full';
const TODAY = Temporal.Now.plainDateISO();
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();
const at = (day: string) => `${day}T12:00:00.000Z`;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * The working brand, in stage 3, with something in every part of the Numbers page: weeks that judge growth, a step of
 * the funnel that weakens, months with and without a declared value, a level, posts by hand and from files, an audience,
 * and experiments that run, are over and were given up. No name in it has a digit.
 */
export async function aFullBrand(): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const rows = markedBrand('Kuzgun', ID, now);
  // Its own playbook would say everything in the same words, and its file is of a kind that nobody knows.
  const none = { playbooks: [], imports: [], series: [], postReadings: [] };
  for (const [table, of] of Object.entries({ ...rows, ...none })) {
    await db.table(table).bulkPut(of);
  }
  const goal = { outcome: 'Bookings', measure: 'bookings', reviewOn: TODAY.toString() };
  const worth = { valuePerConversion: 50, valueLow: 40, valueHigh: 60 };
  await db.briefs.update(ID, {
    goal: { value: { ...goal, ...worth }, writtenAt: at(daysAgo(100)) },
  });
  await weeks();
  await months();
  await posts();
  await files();
  await experiments();
  await writeSettings({ language: 'en', workingBrandId: ID, networks: ['instagram', 'facebook'] });
}

/** Sixteen weeks; in the last four, fewer visits become enquiries. */
const weeks = () =>
  db.snapshots.bulkPut(
    times(16, (index) => index + 1).flatMap((ago) => {
      const day = daysAgo(7 * ago);
      const row = { brandId: ID, day, source: 'typed' as const, at: at(day) };
      const counts = { visits: 400, enquiries: ago <= 4 ? 20 : 80, orders: 5 };
      return [
        ...['instagram', 'facebook'].map((network, of) => ({
          ...row,
          accountId: `${ID}-${network}`,
          metric: 'followers' as const,
          value: 2000 - 100 * of - 9 * ago - (ago % 3),
        })),
        ...Object.entries(counts).map(([metric, value]) => ({
          ...row,
          accountId: '',
          metric: metric as keyof typeof counts,
          value,
        })),
      ];
    }),
  );

/** The marked brand's two have a declared value; these have not, and one of them lacks its hours. */
const months = () =>
  db.months.bulkPut(
    [2, 3, 4].map((ago) => ({
      brandId: ID,
      month: addMonths(monthOf(TODAY), -ago - 1),
      conversions: 20 + ago,
      spend: 120.5,
      ...(ago < 4 && { hours: 10 }),
      at: at(daysAgo(2)),
    })),
  );

const aSlot = (id: string, day: string, part: Partial<Slot> = {}): Slot => ({
  id,
  brandId: ID,
  week: weekOfDay(day),
  network: 'instagram',
  origin: 'planned',
  doneOn: day,
  markedAt: at(day),
  addedAt: at(day),
  ...part,
});

const posts = () =>
  db.slots.bulkPut(
    times(14, (index) =>
      aSlot(`post ${index}`, daysAgo(10 + 6 * index), {
        origin: (['planned', 'logged', 'elsewhere', 'imported'] as const)[index % 4] ?? 'seen',
        ...(index % 5 !== 0 && { topic: index % 2 === 0 ? 'Roasting' : 'Guests' }),
        numbers: {
          on: daysAgo(10 + 6 * index - 7),
          engagements: 30 + 7 * (index % 4),
          reach: 500 + 20 * index,
        },
      }),
    ),
  );

async function files() {
  const network = 'instagram' as const;
  const head = { brandId: ID, accountId: `${ID}-instagram`, source: network, asOf: daysAgo(1) };
  const days = (metric: ExportRow['metric'], value: number): ExportRow[] =>
    times(70, (index) => ({
      entity: 'account',
      date: daysAgo(70 - index),
      metric,
      value: value + (index % 5),
    }));
  const share = (entity: string, value: number): ExportRow => ({
    entity,
    date: daysAgo(1),
    metric: 'audience-share',
    value,
  });
  const tables = [
    { chosen: 'Reach.csv', rows: days('reach', 300) },
    { chosen: 'Clicks.csv', rows: days('link-clicks', 4) },
    { chosen: 'Audience.csv', rows: [share('country:TR', 0.6), share('country:DE', 0.1)] },
  ];
  for (const { chosen, rows } of tables) {
    const { imported, series } = stored({ ...head, chosen }, { rows, network });
    await db.imports.add(imported);
    await db.series.bulkAdd(series);
  }
  for (let index = 0; index < 9; index += 1) {
    const asOf = daysAgo(5 + 6 * index);
    const { imported, posts: found } = stored(
      { ...head, asOf, chosen: 'Posts.csv' },
      {
        network,
        posts: [
          {
            id: String(index),
            publishedAt: daysAgo(5 + 6 * index + 7),
            metrics: { likes: 30 + index, comments: index % 3, reach: 700 + 11 * index },
          },
        ],
        postsCover: 'lifetime',
      },
    );
    await db.imports.add(imported);
    await db.postReadings.bulkAdd(found);
  }
}

async function experiments() {
  const runs = await db.experiments.get(`${ID}-experiment`);
  if (!runs) throw new Error('The marked brand has no experiment.');
  const startedAt = at(daysAgo(60));
  const { startedAt: _, ...draft } = runs;
  await db.experiments.bulkPut([
    { ...draft, id: `${ID}-draft` },
    { ...runs, startedAt },
    {
      ...runs,
      id: `${ID}-read`,
      startedAt,
      endedAt: at(daysAgo(3)),
      result: {
        verdict: 'b-more',
        posts: { a: 5, b: 5 },
        values: { a: [20, 22, 24, 26, 28], b: [40, 42, 44, 46, 48] },
        effect: { shift: 20, low: 14, high: 26 },
        p: 0.0079,
      },
    },
  ]);
  const given = (experimentId: string, index: number, part: Partial<Slot>) =>
    aSlot(`${experimentId} ${index}`, daysAgo(12 + 3 * index), {
      arm: { experimentId, arm: index % 2 === 0 ? 'a' : 'b', place: index + 1 },
      ...part,
    });
  const ahead = addWeeks(weekOf(TODAY), 1);
  await db.slots.bulkPut([
    ...times(4, (index) =>
      given(runs.id, index, {
        // The last one was read too early and does not count.
        numbers: { on: daysAgo(12 + 3 * index - (index === 3 ? 2 : 7)), engagements: 1717 },
      }),
    ),
    ...times(2, (index) => ({
      id: `ahead ${index}`,
      brandId: ID,
      week: ahead,
      network: 'instagram' as const,
      origin: 'planned' as const,
      addedAt: at(daysAgo(1)),
      arm: { experimentId: runs.id, arm: 'a' as const, place: 10 + index },
    })),
    ...times(10, (index) =>
      given(`${ID}-read`, index, {
        topic: 'Cupping',
        numbers: {
          on: daysAgo(12 + 3 * index - 7),
          engagements: index % 2 === 0 ? 20 + index : 39 + index,
        },
      }),
    ),
  ]);
}
