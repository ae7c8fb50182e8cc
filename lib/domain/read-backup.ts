import { Backup, BACKUP_FORMAT, BACKUP_VERSION } from './backup';
import type { Experiment } from './experiment';
import { fromVersion1, type RowsOfVersion1 } from './from-version-1';
import { done, type Outcome, refused } from './problem';
import type { Slot } from './slot';

/** Two years of a large agency are a few megabytes; more than this is another kind of file. */
export const BACKUP_LIMIT_BYTES = 64 * 1024 * 1024;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first thing in the backup that points at nothing, or stands twice; else undefined. */
function danglingPart(backup: Backup): string | undefined {
  const keys: Record<string, string[]> = {
    brands: backup.brands.map((row) => row.id),
    accounts: backup.accounts.map((row) => row.id),
    taskStates: backup.taskStates.map((row) => `${row.brandId} ${row.taskId}`),
    visitDays: backup.visitDays.map((row) =>
      [row.day, row.brandId, row.network, row.kind].join(' '),
    ),
    accountFacts: backup.accountFacts.map((row) => `${row.accountId} ${row.key}`),
    briefs: backup.briefs.map((row) => row.brandId),
    slots: backup.slots.map((row) => row.id),
    snapshots: backup.snapshots.map((row) =>
      [row.brandId, row.accountId, row.metric, row.day].join(' '),
    ),
    months: backup.months.map((row) => `${row.brandId} ${row.month}`),
    breaks: backup.breaks.map((row) => row.id),
    adviceMemory: backup.adviceMemory.map((row) => `${row.brandId} ${row.adviceId}`),
    playbooks: backup.playbooks.map((row) => row.brandId),
    ledger: backup.ledger.map((row) => row.id),
    timeEntries: backup.timeEntries.map((row) => row.id),
    imports: backup.imports.map((row) => row.id),
    series: backup.series.map((row) =>
      [row.importId, row.accountId, row.metric, row.entity].join(' '),
    ),
    postReadings: backup.postReadings.map((row) =>
      [row.importId, row.accountId, row.post].join(' '),
    ),
    mappings: backup.mappings.map((row) => row.key),
    experiments: backup.experiments.map((row) => row.id),
    annotations: backup.annotations.map((row) => row.id),
    // An experiment gives each place of its order to one post.
    'slots.arm': backup.slots.flatMap(({ arm }) =>
      arm ? [`${arm.experimentId} ${arm.place}`] : [],
    ),
    // Several brands may share an account, but none has it twice.
    'accounts.handle': backup.accounts.map((row) => `${row.brandId} ${row.network} ${row.key}`),
  };
  for (const [table, rows] of Object.entries(keys)) {
    if (new Set(rows).size !== rows.length) return table;
  }
  const brands = new Set(backup.brands.map((brand) => brand.id));
  const accounts = new Set(backup.accounts.map((account) => account.id));
  for (const table of OWNED_TABLES) {
    if (backup[table].some(({ brandId }) => !brands.has(brandId))) return `${table}.brandId`;
  }
  // Work that belongs to no brand is counted under none.
  if (backup.visitDays.some(({ brandId }) => brandId && !brands.has(brandId))) {
    return 'visitDays.brandId';
  }
  if (backup.accountFacts.some(({ accountId }) => !accounts.has(accountId))) {
    return 'accountFacts.accountId';
  }
  if (backup.snapshots.some(({ accountId }) => accountId && !accounts.has(accountId))) {
    return 'snapshots.accountId';
  }
  const imports = new Set(backup.imports.map(({ id }) => id));
  for (const table of ['series', 'postReadings'] as const) {
    if (backup[table].some(({ importId }) => !imports.has(importId))) return `${table}.importId`;
  }
  const experiments = new Map(backup.experiments.map((one) => [one.id, one]));
  if (
    backup.slots.some((slot) => slot.arm && !fits(slot, experiments.get(slot.arm.experimentId)))
  ) {
    return 'slots.arm.experimentId';
  }
  const { workingBrandId } = backup.settings;
  const isLost = workingBrandId !== undefined && !brands.has(workingBrandId);
  return isLost ? 'settings.workingBrandId' : undefined;
}

/** Whether a post can be one of an experiment: a running or ended one of the same brand and network. */
const fits = (slot: Slot, experiment: Experiment | undefined): boolean =>
  experiment?.startedAt !== undefined &&
  experiment.brandId === slot.brandId &&
  experiment.network === slot.network;

/** The tables of which every row belongs to one brand. */
const OWNED_TABLES = [
  'accounts',
  'taskStates',
  'briefs',
  'slots',
  'snapshots',
  'months',
  'breaks',
  'adviceMemory',
  'playbooks',
  'ledger',
  'timeEntries',
  'imports',
  'series',
  'postReadings',
  'experiments',
  'annotations',
] as const;

/** What later versions added, as a file of an earlier one has it. */
const ADDED = {
  timeEntries: [],
  imports: [],
  series: [],
  postReadings: [],
  mappings: [],
  experiments: [],
  annotations: [],
};

/**
 * A file of an earlier version as one of today's. What it holds is checked afterwards, as of any file; a file that is
 * too broken to be turned is given back as it is, and fails that check. Versions 3 to 5 only added.
 */
function upgraded(file: Record<string, unknown>, timeZone: string): Record<string, unknown> {
  if (file.version === 2 || file.version === 3 || file.version === 4) {
    return { ...ADDED, ...file, version: BACKUP_VERSION };
  }
  if (file.version !== 1) return file;
  try {
    return {
      ...ADDED,
      ...file,
      version: BACKUP_VERSION,
      ...fromVersion1(file as unknown as RowsOfVersion1, timeZone),
      briefs: [],
      slots: [],
      snapshots: [],
      months: [],
      breaks: [],
      adviceMemory: [],
      playbooks: [],
    };
  } catch {
    return { ...file, version: BACKUP_VERSION };
  }
}

/**
 * Reads a backup file's text. Either the whole of it is right or nothing of it is used. Files of earlier versions are
 * brought up to date; `timeZone` decides on which calendar day something was done.
 */
export function readBackup(text: string, timeZone: string): Outcome<Backup> {
  if (text.length > BACKUP_LIMIT_BYTES) {
    const megabytes = (size: number) => Math.round(size / 1024 / 1024);
    return refused('backup-too-large', {
      size: megabytes(text.length),
      limit: megabytes(BACKUP_LIMIT_BYTES),
    });
  }
  const json = parseJson(text);
  if (json === undefined) return refused('backup-not-json');
  if (!isObject(json) || json.format !== BACKUP_FORMAT) return refused('backup-not-ours');
  if (typeof json.version === 'number' && json.version > BACKUP_VERSION) {
    return refused('backup-newer');
  }
  const parsed = Backup.safeParse(upgraded(json, timeZone));
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return refused('backup-broken', { detail: path || BACKUP_FORMAT });
  }
  const dangling = danglingPart(parsed.data);
  return dangling ? refused('backup-broken', { detail: dangling }) : done(parsed.data);
}
