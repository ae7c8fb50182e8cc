import type { AdviseInput } from '../../../../lib/coach/advise';
import type { Proposal } from '../../../../lib/domain/assessment';
import type { BrandFacts } from '../../../../lib/domain/brand-facts';
import type { GateState } from '../../../../lib/domain/ledger-entry';

/** Stands for whichever tip says most of the page: which one that is changes with the tips, and is tested with them. */
export const A_TIP = 'tip:…';

/** One written case: what is known of a brand, and what a good coach says to it. */
export interface Scenario {
  name: string;
  facts: BrandFacts;
  /** Left out: the Wednesday of the tests. */
  now?: Temporal.ZonedDateTime;
  ask?: Partial<
    Pick<AdviseInput, 'page' | 'own' | 'otherBrand' | 'memory' | 'quietHere' | 'playbook'>
  >;
  /** Each criterion of the brand's stage is in one of these lists. */
  met?: readonly string[];
  notYet?: readonly string[];
  cannotTell?: readonly string[];
  /** The criteria that are met and worth another look. */
  recheck?: readonly string[];
  /** The reasons of some criteria, where they are the point. */
  because?: Readonly<Record<string, string>>;
  ready: GateState;
  proposal?: Proposal;
  /** Must-haves that count as done, of those that apply. */
  progress: `${number}/${number}`;
  /** The advices in order. */
  advice: readonly string[];
}

export const GATE_1 = [
  'networks-with-reasons',
  'goal-written',
  'work-fits-hours',
  'profiles-complete',
  'accounts-cared-for',
  'numbers-then-posts',
] as const;
export const GATE_2 = [
  'promise-kept',
  'numbers-recorded',
  'replies-kept',
  'test-closed',
  'own-baseline',
  'reviews-held',
] as const;
export const GATE_3 = ['target-first', 'on-target', 'hours-in-cost', 'cycles-closed'] as const;
export const LEFT = 'left-on-evidence';

export const allBut = (all: readonly string[], ...left: readonly string[]): string[] =>
  all.filter((id) => !left.includes(id));
