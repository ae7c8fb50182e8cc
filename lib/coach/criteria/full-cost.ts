import { latestMonth } from '../months';
import { returnOf } from '../return-of';
import { declaredIn } from './declared-in';
import { judgement, type Judge } from './judge';

/**
 * Without the hours a return looks better than it is; with them it is shown as a range. A brand that cannot say what
 * a conversion is worth has no return, and meets this with its hours.
 */
export const judgeFullCost: Judge<'full-cost'> = (_, { facts }) => {
  const month = latestMonth(facts);
  if (!month) return judgement('cannot-tell', 'full-cost.no-month');
  const evidence = [{ kind: 'month' as const, at: month.month }, ...declaredIn([month])];
  if (month.hours === undefined) return judgement('not-yet', 'full-cost.no-hours', {}, evidence);
  if (!facts.brief.costs) return judgement('cannot-tell', 'full-cost.no-rate', {}, evidence);
  const { hours } = month;
  const range = returnOf(facts, [month]);
  if (!range) return judgement('met', 'full-cost.met', { hours }, evidence);
  const percent = (share: number) => Math.round(100 * share);
  const values = { hours, low: percent(range.low), high: percent(range.high) };
  return judgement('met', 'full-cost.range', values, evidence);
};
