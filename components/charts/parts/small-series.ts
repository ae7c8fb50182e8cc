import type { MetricView, WeekLevel } from '@/lib/live/chart-models';
import { dayStretches, stretchesOf } from '@/lib/live/chart-models';

/** One point of a small chart. */
export interface SmallPoint {
  day: string;
  value: number;
  /** The week that it is of is over. */
  isOver: boolean;
}

/** One of several series side by side. */
export interface SmallSeries {
  id: string;
  /** Whose it is, or what is counted. */
  name: string;
  /** The same where it is heard without the others. */
  spoken: string;
  /** Points that may be joined by a line, oldest first. */
  stretches: readonly (readonly SmallPoint[])[];
  /** Says a value where there is little room. */
  tick: (value: number) => string;
  hasParts?: boolean;
}

/** An account's followers. */
export const smallLevels = (levels: readonly WeekLevel[]) => stretchesOf(levels, []);

/** A metric's whole weeks, or its days. Weeks that lack days would look like falls. */
export const smallMetric = (view: MetricView): readonly (readonly SmallPoint[])[] =>
  view.by === 'week'
    ? stretchesOf(
        view.weeks.filter(({ isWhole }) => isWhole),
        view.breaks,
      )
    : dayStretches(
        view.days.map((day) => ({ ...day, isOver: true })),
        view.breaks,
      );
