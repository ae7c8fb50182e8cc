import Dexie from 'dexie';
import { db, SETTINGS_ID } from '../../../lib/db/database';
import { MIGRATIONS } from '../../../lib/db/migrations/all';
import { SETUP_KEYS } from '../../../lib/domain/account-fact';
import { addMonths, monthOf, weekOf } from '../../../lib/domain/calendar';
import type { NetworkId } from '../../../lib/domain/network-id';
import { defaultSettings } from '../../../lib/settings/settings';

const NETWORKS: readonly NetworkId[] = ['instagram', 'facebook', 'x', 'linkedin', 'tiktok'];
const DAYS = 730;
const TODAY = Temporal.Now.plainDateISO();
/** Two years, newest first. */
const DATES = Array.from({ length: DAYS }, (_, ago) => TODAY.subtract({ days: ago }));
const WEEKS = DATES.filter((date) => date.dayOfWeek === 1);

export const brandId = (index: number): string => `brand-${String(index).padStart(3, '0')}`;

export const workForTheFirst = () =>
  db.settings.put({
    ...defaultSettings('en'),
    id: SETTINGS_ID,
    workingBrandId: brandId(0),
    networks: [...NETWORKS],
  });

/** As it was before the sums over all brands were kept, so that the upgrade is measured too. */
const past = new Dexie(db.name);
for (const { version, stores } of MIGRATIONS.slice(0, 5))
  past.version(version).stores({ ...stores });

/** Opens what was stored with the present schema, which brings it up to date. */
export async function upgrade(): Promise<void> {
  past.close();
  await db.open();
}

/** Stores one brand: five accounts, and two years of days, weeks, posts, months and lines. All are of one size. */
export async function storeBrand(index: number): Promise<void> {
  await past.open();
  const stored = rowsOf(index);
  // Straight into the browser's database: nobody watches here, and that half a million rows take a minute only.
  const transaction = past.backendDB().transaction(Object.keys(stored), 'readwrite');
  for (const [table, rows] of Object.entries(stored)) {
    for (const row of rows) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('error', reject);
  });
}

function rowsOf(index: number): Readonly<Record<string, readonly unknown[]>> {
  const id = brandId(index);
  const at = `${DATES.at(-1)?.toString()}T08:00:00.000Z`;
  const common = { brandId: id, at };
  return {
    brands: [
      {
        id,
        name: `Client ${(index * 7919) % 1000} of the agency`,
        stage: 2,
        stageSince: at,
        declared: 'posting',
        createdAt: at,
        retainer: { hours: 20, fee: 900 },
        phone: [{ from: WEEKS[50]?.toString(), minutes: 60 }],
      },
    ],
    accounts: NETWORKS.map((network) => ({
      id: `${id}-${network}`,
      brandId: id,
      network,
      handle: `client${index}`,
      key: `client${index}`,
      addedAt: at,
    })),
    accountFacts: NETWORKS.flatMap((network) =>
      SETUP_KEYS.map((key) => ({
        accountId: `${id}-${network}`,
        key,
        value: true,
        at,
        source: 'declared',
      })),
    ),
    visitDays: DATES.flatMap((date) =>
      ['profile', 'feed', 'composer'].map((kind) => ({
        day: date.toString(),
        brandId: id,
        network: 'instagram',
        kind,
        visits: 3,
        activeSeconds: 300,
        byStage: [0, 300, 0],
      })),
    ),
    timeEntries: WEEKS.map((date, week) => ({
      id: `${id}-${week}`,
      ...common,
      day: date.toString(),
      seconds: 900,
      stage: 2,
      work: 'away',
      source: 'typed',
      history: [],
    })),
    slots: WEEKS.flatMap((date, week) =>
      [0, 1].map((one) => ({
        id: `${id}-${week}-${one}`,
        brandId: id,
        week: weekOf(date),
        network: 'instagram',
        topic: `Topic ${week % 5}`,
        origin: 'planned',
        ...(week > 0 && { doneOn: date.add({ days: one }).toString() }),
        addedAt: at,
      })),
    ),
    snapshots: WEEKS.map((date) => ({
      ...common,
      accountId: `${id}-instagram`,
      metric: 'followers',
      day: date.toString(),
      value: 1000,
      source: 'typed',
    })),
    months: Array.from({ length: 24 }, (_, ago) => ({
      ...common,
      month: addMonths(monthOf(TODAY), -ago),
      conversions: 10,
    })),
    taskStates: ['goal', 'reply', 'snap', 'create', 'publish'].map((taskId) => ({
      brandId: id,
      taskId,
      doneAt: at,
      evidence: 'declared',
      doneOn: WEEKS.slice(0, 100).map(String).toReversed(),
    })),
    ledger: WEEKS.map((date, week) => ({
      id: `${id}-line-${week}`,
      brandId: id,
      at: `${date.toString()}T09:00:00.000Z`,
      what: 'decision',
      text: 'What was decided, and why it was',
    })),
    briefs: [{ brandId: id, promises: [] }],
    adviceMemory: ['tip:a', 'tip:b', 'tip:c'].map((adviceId) => ({
      brandId: id,
      adviceId,
      shownOn: [],
      putAside: 0,
    })),
  };
}
