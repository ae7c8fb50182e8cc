import type { AccountFact } from './account-fact';
import type { Account, Brand } from './brand';
import type { Brief } from './brief';
import type { Experiment } from './experiment';
import type { LedgerEntry } from './ledger-entry';
import type { MonthResult } from './month-result';
import type { PlannedBreak } from './planned-break';
import type { Slot } from './slot';
import type { Snapshot } from './snapshot';
import type { TaskState } from './task-state';
import type { VisitDay } from './visit-day';

export type Move = Extract<LedgerEntry, { what: 'stage-moved' }>;
export type Decision = Extract<LedgerEntry, { what: 'decision' }>;

/** Everything that judging one brand rests on. Nothing of any other brand is in it. */
export interface BrandFacts {
  brand: Brand;
  accounts: readonly Account[];
  accountFacts: readonly AccountFact[];
  brief: Brief;
  taskStates: readonly TaskState[];
  /** Plan and posts of about the last year and what is planned ahead. */
  slots: readonly Slot[];
  snapshots: readonly Snapshot[];
  months: readonly MonthResult[];
  /** Those that run. Their posts are read at an age of their own. */
  experiments: readonly Experiment[];
  breaks: readonly PlannedBreak[];
  moves: readonly Move[];
  decisions: readonly Decision[];
  /** The visits of the present ISO week. */
  visitDays: readonly VisitDay[];
}
