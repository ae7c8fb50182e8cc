import * as z from 'zod/mini';
import { AccountFact } from './account-fact';
import { Account, Brand, Instant } from './brand';
import { LedgerEntry } from './ledger-entry';
import { Settings } from './settings';
import { TaskState } from './task-state';
import { VisitDay } from './visit-day';

export const BACKUP_FORMAT = 'stagecoach-backup';
export const BACKUP_VERSION = 1;

/** Everything the product knows, in one file. Strict: a field nobody knows means a file nobody checked. */
export const Backup = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  savedAt: Instant,
  brands: z.array(Brand),
  accounts: z.array(Account),
  taskStates: z.array(TaskState),
  visitDays: z.array(VisitDay),
  accountFacts: z.array(AccountFact),
  ledger: z.array(LedgerEntry),
  settings: Settings,
});
export type Backup = z.infer<typeof Backup>;

/** How much a backup, or the present data, holds. */
export interface DataCounts {
  brands: number;
  accounts: number;
  doneTasks: number;
  ledgerLines: number;
  visitDays: number;
}
