import * as z from 'zod/mini';
import { AccountFact } from './account-fact';
import { AdviceMemory } from './advice-memory';
import { Annotation } from './annotation';
import { Account, Brand } from './brand';
import { BrandPlaybook } from './brand-playbook';
import { Instant } from './instant';
import { Brief } from './brief';
import { Experiment } from './experiment';
import { Import, PostReading, Series, StoredMapping } from './imported';
import { LedgerEntry } from './ledger-entry';
import { MonthResult } from './month-result';
import { PlannedBreak } from './planned-break';
import { Settings } from './settings';
import { Slot } from './slot';
import { Snapshot } from './snapshot';
import { TaskState } from './task-state';
import { TimeEntry } from './time-entry';
import { VisitDay } from './visit-day';

export const BACKUP_FORMAT = 'stagecoach-backup';
export const BACKUP_VERSION = 5;

/** Everything the product knows, in one file. Strict: a field nobody knows means a file nobody checked. */
export const Backup = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  savedAt: Instant,
  brands: z.array(Brand),
  accounts: z.array(Account),
  taskStates: z.array(TaskState),
  visitDays: z.array(VisitDay),
  timeEntries: z.array(TimeEntry),
  accountFacts: z.array(AccountFact),
  briefs: z.array(Brief),
  slots: z.array(Slot),
  snapshots: z.array(Snapshot),
  months: z.array(MonthResult),
  breaks: z.array(PlannedBreak),
  adviceMemory: z.array(AdviceMemory),
  playbooks: z.array(BrandPlaybook),
  ledger: z.array(LedgerEntry),
  imports: z.array(Import),
  series: z.array(Series),
  postReadings: z.array(PostReading),
  mappings: z.array(StoredMapping),
  experiments: z.array(Experiment),
  annotations: z.array(Annotation),
  settings: Settings,
});
export type Backup = z.infer<typeof Backup>;

/** How much a backup, or the present data, holds. */
export interface DataCounts {
  brands: number;
  accounts: number;
  doneTasks: number;
  posts: number;
  numbers: number;
  ledgerLines: number;
  visitDays: number;
  timeEntries: number;
}
