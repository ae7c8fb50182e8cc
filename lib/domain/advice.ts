import type { LeadAction, TaskAction } from './advice-action';
import type { AccountStanding, EvidenceLine, TaskStanding } from './assessment';
import type { Situation } from './situation';
import type { Task } from './task';
import type { Tip } from './tip';
import type { Warning } from './warning';

/** The reasons the coach can give for a task. Each has its sentence under `coach-why` in every language. */
export const WHY_NOW = [
  'fits-page',
  'first-must',
  'next-must',
  'due-again',
  'posts-left',
  'numbers-days',
  'nearly-complete',
  'accounts-left',
  'account-missing',
  'set-up-here',
  'recheck',
  'goes-on',
  'good-to-have',
] as const;

/**
 * Why a task is advised now, and the facts it rests on. `fits-page` has one sentence per place, named by
 * `values.page`: a page kind, with `-own` or `-other` after it where whose page it is was known.
 */
export interface WhyNow {
  key: (typeof WHY_NOW)[number];
  values: Readonly<Record<string, string | number>>;
}

/** The key of a reason's sentence in the `coach-why` namespace. */
export const whyNowKey = ({ key, values }: WhyNow): string =>
  key === 'fits-page' ? `${key}.${values.page}` : key;

/** Safety comes first, then what is due or fits this page, then what may wait, then what is good to know. */
export type Urgency = 'safety' | 'due' | 'soon' | 'calm';

interface Common {
  /** Outlives the code: what the user said to it is remembered under this id. */
  id: string;
  urgency: Urgency;
  /** What it rests on. */
  evidence: readonly EvidenceLine[];
}

/** The signed-in account, or the one on the page, belongs to another of the user's brands. */
export interface SafetyAdvice extends Common {
  kind: 'safety';
  /** `by`: the page is its · only whoever is signed in, on a page that is nobody's · a call is on: nothing is offered. */
  otherBrand: { id: string; name: string; by: 'account' | 'viewer' | 'call' };
  action: { verb: 'switch-brand'; brandId: string };
}

export interface TaskAdvice extends Common {
  kind: 'task';
  task: Task;
  standing: TaskStanding;
  /** The accounts it is still to be done for, where it is done for each. */
  accounts?: readonly AccountStanding[];
  why: WhyNow;
  action: TaskAction;
}

export interface TipAdvice extends Common {
  kind: 'tip';
  tip: Tip;
  /** The values that its sentences may name. */
  situation: Situation;
  action: LeadAction;
}

export interface WarningAdvice extends Common {
  kind: 'warning';
  warning: Warning;
  situation: Situation;
  action: LeadAction;
}

export type Advice = SafetyAdvice | TaskAdvice | TipAdvice | WarningAdvice;

export const adviceIds = {
  safety: 'safety:account',
  task: (id: string) => `task:${id}`,
  tip: (id: string) => `tip:${id}`,
  warning: (id: string) => `warning:${id}`,
} as const;
