import Dexie, { type Table } from 'dexie';
import type { AccountFact } from '../domain/account-fact';
import type { AdviceMemory } from '../domain/advice-memory';
import type { Annotation } from '../domain/annotation';
import type { Account, Brand } from '../domain/brand';
import type { BrandPlaybook } from '../domain/brand-playbook';
import type { Brief } from '../domain/brief';
import type { Experiment } from '../domain/experiment';
import type { Import, PostReading, Series, StoredMapping } from '../domain/imported';
import type { LedgerEntry } from '../domain/ledger-entry';
import type { MonthResult } from '../domain/month-result';
import type { PlannedBreak } from '../domain/planned-break';
import type { ProbeHealth } from '../domain/probe-health';
import type { Settings } from '../domain/settings';
import type { Slot } from '../domain/slot';
import type { Snapshot } from '../domain/snapshot';
import type { TaskState } from '../domain/task-state';
import type { TimeEntry } from '../domain/time-entry';
import type { BrandPeriod, DayTotal } from '../domain/time-totals';
import type { ViewerRow } from '../domain/viewer-row';
import type { VisitDay } from '../domain/visit-day';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/all';

/** The one row of the settings table. */
export const SETTINGS_ID = 'settings';
export type SettingsRow = Settings & { id: typeof SETTINGS_ID };

/** A message that was counted already; pruned daily. `day` is the local calendar day. */
export interface SeenRow {
  id: string;
  day: string;
  /** What an arrival's page was counted for, so that it can be moved once it is known who is signed in. */
  counted?: Pick<VisitDay, 'brandId' | 'network' | 'kind' | 'activeSeconds'>;
}

/** Thrown when the stored data was written by a later version: this one could only damage it. */
export class NewerDataError extends Error {
  override name = 'NewerDataError';
}

export class Database extends Dexie {
  declare brands: Table<Brand, string>;
  declare accounts: Table<Account, string>;
  declare taskStates: Table<TaskState, [string, string]>;
  declare visitDays: Table<VisitDay, [string, string, string, string]>;
  declare accountFacts: Table<AccountFact, [string, string]>;
  declare briefs: Table<Brief, string>;
  declare slots: Table<Slot, string>;
  declare snapshots: Table<Snapshot, [string, string, string, string]>;
  declare months: Table<MonthResult, [string, string]>;
  declare breaks: Table<PlannedBreak, string>;
  declare adviceMemory: Table<AdviceMemory, [string, string]>;
  declare playbooks: Table<BrandPlaybook, string>;
  declare ledger: Table<LedgerEntry, string>;
  declare settings: Table<SettingsRow, string>;
  declare seen: Table<SeenRow, string>;
  declare viewers: Table<ViewerRow, string>;
  declare timeEntries: Table<TimeEntry, string>;
  declare dayTotals: Table<DayTotal, string>;
  declare brandPeriods: Table<BrandPeriod, [string, string]>;
  declare imports: Table<Import, string>;
  declare series: Table<Series, [string, string, string, string, string]>;
  declare postReadings: Table<PostReading, [string, string, string, string]>;
  declare mappings: Table<StoredMapping, string>;
  declare experiments: Table<Experiment, string>;
  declare annotations: Table<Annotation, string>;
  declare health: Table<ProbeHealth, string>;

  constructor(name = 'stagecoach') {
    super(name);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    // Dexie opens a later version's data without a word, so the refusal is ours. It counts in tens.
    this.on('ready', (opened) => {
      const stored = (opened as Database).backendDB().version / 10;
      if (stored > SCHEMA_VERSION) throw new NewerDataError(`schema ${stored}`);
    });
  }
}

export const db = new Database();
