import { latestMonth } from '../months';
import { judgement, type Judge } from './judge';

/** Without the hours a return looks better than it is; with them it can be shown as a range. */
export const judgeFullCost: Judge<'full-cost'> = (_, { facts }) => {
  const month = latestMonth(facts);
  if (!month) return judgement('cannot-tell', 'full-cost.no-month');
  const evidence = [{ kind: 'month' as const, at: month.month }];
  if (month.hours === undefined) return judgement('not-yet', 'full-cost.no-hours', {}, evidence);
  if (!facts.brief.costs) return judgement('cannot-tell', 'full-cost.no-rate', {}, evidence);
  return judgement('met', 'full-cost.met', { hours: month.hours }, evidence);
};
