import { addWeeks, type Week } from '../../domain/calendar';
import { type GrowthVerdict, judgeGrowth } from '../judge-growth';
import { judgeTrend, type TrendVerdict } from '../judge-trend';
import { type NetChange, netChanges } from '../net-changes';
import { spikes } from '../spikes';
import type { WeekLevel } from './week-levels';

/** What is judged is fixed beforehand: a period that one may choose would be chosen until it says something. */
export const JUDGED_WEEKS = 26;

export interface ChangeWeek extends NetChange {
  isOver: boolean;
  /** Lies outside what is usual among the judged weeks: a reason to ask what happened. */
  isUnusual: boolean;
}

export interface NetChangeView {
  /** Oldest first; a week without its own count or that of the week before is missing. */
  changes: readonly ChangeWeek[];
  /** The weeks that the verdicts rest on. */
  judged: readonly Week[];
  growth: GrowthVerdict;
  trend: TrendVerdict;
}

/** Weekly net changes with what can be said of them, of whole weeks only. */
export function netChangeView(levels: readonly WeekLevel[], currentWeek: Week): NetChangeView {
  const changes = netChanges(
    levels.map(({ week, value }) => ({ week, count: value })),
    addWeeks(currentWeek, 1),
  );
  const first = addWeeks(currentWeek, -JUDGED_WEEKS);
  const judged = changes.filter(({ week }) => week < currentWeek && week >= first);
  const usual = spikes(judged.map(({ change }) => change));
  const found = usual.verdict === 'spikes' ? usual.spikes : [];
  const unusual = new Set(found.map(({ index }) => judged[index]?.week));
  return {
    changes: changes.map((one) => ({
      ...one,
      isOver: one.week < currentWeek,
      isUnusual: unusual.has(one.week),
    })),
    judged: judged.map(({ week }) => week),
    growth: judgeGrowth(judged),
    trend: judgeTrend(judged),
  };
}
