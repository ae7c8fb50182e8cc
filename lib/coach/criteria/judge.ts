import type { CriterionStanding, EvidenceLine, GateVerdict, Reason } from '../../domain/assessment';
import type { BrandFacts } from '../../domain/brand-facts';
import type { CriterionRule } from '../../domain/criterion';
import type { Task } from '../../domain/task';

/** What a judge may look at. */
export interface Case {
  facts: BrandFacts;
  tasks: readonly Task[];
  now: Temporal.ZonedDateTime;
}

export type Judgement = Omit<CriterionStanding, 'criterion'>;

export type RuleOf<K extends CriterionRule['kind']> = Extract<CriterionRule, { kind: K }>;

/** Judges one kind of rule. Pure: the same case gives the same verdict. */
export type Judge<K extends CriterionRule['kind']> = (rule: RuleOf<K>, of: Case) => Judgement;

export const judgement = (
  verdict: GateVerdict,
  key: string,
  values: Reason['values'] = {},
  evidence: readonly EvidenceLine[] = [],
  recheck = false,
): Judgement => ({ verdict, reason: { key, values }, evidence, recheck });
