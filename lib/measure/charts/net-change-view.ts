import { addWeeks, type Week } from '../../domain/calendar';
import type { SeriesBreak } from '../../domain/day-point';
import { type GrowthVerdict, judgeGrowth } from '../judge-growth';
import { judgeTrend, type TrendVerdict } from '../judge-trend';
import { type NetChange, netChanges } from '../net-changes';
import { spikes } from '../spikes';
import { stretchesOf, type WeekLevel } from './week-levels';

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

/** Weekly net changes with what can be said of them: of whole weeks only, and of the time since the last break. */
export function netChangeView(
  levels: readonly WeekLevel[],
  breaks: readonly SeriesBreak[],
  currentWeek: Week,
): NetChangeView {
  const changes = stretchesOf(levels, breaks).flatMap((stretch) =>
    netChanges(
      stretch.map(({ week, value }) => ({ week, count: value })),
      addWeeks(currentWeek, 1),
    ),
  );
  const since =
    breaks
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? '';
  const first = addWeeks(currentWeek, -JUDGED_WEEKS);
  const whole = new Set(levels.filter(({ day }) => day >= since).map(({ week }) => week));
  const judged = changes.filter(
    ({ week }) => week < currentWeek && week >= first && whole.has(week),
  );
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
