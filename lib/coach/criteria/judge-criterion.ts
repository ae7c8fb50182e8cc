import type { CriterionStanding, GateVerdict } from '../../domain/assessment';
import type { Criterion } from '../../domain/criterion';
import { judgeAccounts } from './accounts';
import { judgeFullCost } from './full-cost';
import type { Case, Judgement } from './judge';
import { judgeLeftOnEvidence } from './left-on-evidence';
import { judgeNetworksChosen } from './networks-chosen';
import { judgeOnTarget } from './on-target';
import { judgePostNumbers } from './post-numbers';
import { judgePostsKept } from './posts-kept';
import { judgeTargetFirst } from './target-first';
import { judgeTestsClosed } from './tests-closed';
import { judgeTimesDone } from './times-done';
import { judgeWeeksWithNumbers } from './weeks-with-numbers';
import { judgeWeeksWithTask } from './weeks-with-task';
import { judgeWorkFits } from './work-fits';
import { judgeWritten } from './written';

const RANK: Readonly<Record<GateVerdict, number>> = { 'not-yet': 0, 'cannot-tell': 1, met: 2 };

/**
 * Judges one line of a gate on the facts. A planned break leaves weeks out and never counts against a brand: where the
 * same facts without it are judged better, they are.
 */
export function judgeCriterion(criterion: Criterion, of: Case): CriterionStanding {
  const judged = judge(criterion, of);
  if (judged.verdict === 'met' || of.facts.breaks.length === 0) return { criterion, ...judged };
  const plain = judge(criterion, { ...of, facts: { ...of.facts, breaks: [] } });
  return { criterion, ...(RANK[plain.verdict] > RANK[judged.verdict] ? plain : judged) };
}

function judge({ rule }: Criterion, of: Case): Judgement {
  switch (rule.kind) {
    case 'networks-chosen':
      return judgeNetworksChosen(rule, of);
    case 'written':
      return judgeWritten(rule, of);
    case 'work-fits':
      return judgeWorkFits(rule, of);
    case 'accounts':
      return judgeAccounts(rule, of);
    case 'posts-kept':
      return judgePostsKept(rule, of);
    case 'weeks-with-numbers':
      return judgeWeeksWithNumbers(rule, of);
    case 'weeks-with-task':
      return judgeWeeksWithTask(rule, of);
    case 'tests-closed':
      return judgeTestsClosed(rule, of);
    case 'post-numbers':
      return judgePostNumbers(rule, of);
    case 'times-done':
      return judgeTimesDone(rule, of);
    case 'target-first':
      return judgeTargetFirst(rule, of);
    case 'on-target':
      return judgeOnTarget(rule, of);
    case 'full-cost':
      return judgeFullCost(rule, of);
    case 'left-on-evidence':
      return judgeLeftOnEvidence(rule, of);
  }
}
