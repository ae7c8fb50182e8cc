import { Backup, BACKUP_FORMAT, BACKUP_VERSION } from './backup';
import { done, type Outcome, refused } from './problem';

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
  const brands = new Set(backup.brands.map((brand) => brand.id));
  const accounts = new Set(backup.accounts.map((account) => account.id));
  const keys: Record<string, string[]> = {
    brands: backup.brands.map((row) => row.id),
    accounts: backup.accounts.map((row) => row.id),
    taskStates: backup.taskStates.map((row) => `${row.brandId} ${row.taskId}`),
    visitDays: backup.visitDays.map((row) =>
      [row.day, row.brandId, row.network, row.kind].join(' '),
    ),
    accountFacts: backup.accountFacts.map((row) => `${row.accountId} ${row.key}`),
    ledger: backup.ledger.map((row) => row.id),
    // An account on two brands could be told to neither.
    'accounts.handle': backup.accounts.map((row) => `${row.network} ${row.key}`),
  };
  for (const [table, rows] of Object.entries(keys)) {
    if (new Set(rows).size !== rows.length) return table;
  }
  const orphan = (id: string) => !brands.has(id);
  if (backup.accounts.some((row) => orphan(row.brandId))) return 'accounts.brandId';
  if (backup.taskStates.some((row) => orphan(row.brandId))) return 'taskStates.brandId';
  if (backup.ledger.some((row) => orphan(row.brandId))) return 'ledger.brandId';
  if (backup.visitDays.some((row) => row.brandId && orphan(row.brandId))) {
    return 'visitDays.brandId';
  }
  if (backup.accountFacts.some((row) => !accounts.has(row.accountId))) {
    return 'accountFacts.accountId';
  }
  const { workingBrandId } = backup.settings;
  if (workingBrandId !== undefined && orphan(workingBrandId)) return 'settings.workingBrandId';
  return undefined;
}

/** Reads a backup file's text. Either the whole of it is right or nothing of it is used. */
export function readBackup(text: string): Outcome<Backup> {
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
  const parsed = Backup.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return refused('backup-broken', { detail: path || BACKUP_FORMAT });
  }
  const dangling = danglingPart(parsed.data);
  return dangling ? refused('backup-broken', { detail: dangling }) : done(parsed.data);
}
