import type { AccountFact } from './account-fact';
import type { Account } from './brand';
import type { Criterion } from './criterion';
import type { GateState } from './ledger-entry';
import type { NetworkId } from './network-id';
import type { Stage } from './stage';
import type { Task } from './task';
import type { TaskState } from './task-state';

/** What a verdict rests on: what it is, its value, when, and where. */
export interface EvidenceLine {
  kind:
    | 'declared'
    | 'written'
    | 'read'
    | 'planned'
    | 'published'
    | 'numbers'
    | 'time'
    | 'test'
    | 'posts-measured'
    | 'month'
    | 'decision';
  /** An instant or a calendar day. */
  at?: string;
  value?: number | string;
  of?: number;
  network?: NetworkId;
  handle?: string;
}

/** One account's part of a task. */
export interface AccountStanding {
  account: Account;
  done: boolean;
  /** It was looked for and is not there. */
  missing: boolean;
  /** What is known of it. */
  facts: readonly AccountFact[];
  recheck: boolean;
}

/** One task of the playbook as it stands for a brand now. */
export interface TaskStanding {
  task: Task;
  /** Done in the period that counts now. */
  done: boolean;
  /** Whether it is one of the must-haves that `met` and `of` count. */
  counted: boolean;
  /** The last time it was done, also when that no longer counts. */
  state?: TaskState;
  evidence: readonly EvidenceLine[];
  /** Only of what is done once for each account: how it stands on each that it applies to. */
  accounts?: readonly AccountStanding[];
  /** Networks that were chosen and have no account yet, where that keeps the task open. */
  without?: readonly NetworkId[];
  /** Done long enough ago to be worth another look. It stays done. */
  recheck: boolean;
}

export interface StageProgress {
  stage: Stage;
  /** Must-haves that count as done now. */
  met: number;
  /** Must-haves in all that apply to the brand: what `met` is out of. */
  of: number;
  tasks: readonly TaskStanding[];
}

export type GateVerdict = 'met' | 'not-yet' | 'cannot-tell';

/** Why a verdict is what it is: a sentence of its rule's kind under `gates:reasons`, and its values. */
export interface Reason {
  key: string;
  values: Readonly<Record<string, string | number>>;
}

export interface CriterionStanding {
  criterion: Criterion;
  verdict: GateVerdict;
  reason: Reason;
  evidence: readonly EvidenceLine[];
  /** What it rests on is old enough to be worth another look. It stays met. */
  recheck: boolean;
}

/** What is left to set up on an account that was added after the brand had left stage 1. */
export interface SetupStanding {
  account: Account;
  open: readonly Task[];
}

/** A move that is proposed and never made: forward by the gate, or back after idle weeks. */
export interface Proposal {
  to: Stage;
  because: 'gate' | 'idle';
  /** With `idle`: how many working weeks in a row. */
  weeks?: number;
}

export interface Assessment extends StageProgress {
  criteria: readonly CriterionStanding[];
  readiness: GateState;
  setup: readonly SetupStanding[];
  proposal?: Proposal;
}
