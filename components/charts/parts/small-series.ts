import type { SeriesBreak } from '@/lib/domain/day-point';
import type { WeekLevel } from '@/lib/live/chart-models';

/** One of several series side by side. */
export interface SmallSeries {
  id: string;
  /** Whose followers they are, such as "Instagram @acme". */
  name: string;
  levels: readonly WeekLevel[];
  breaks: readonly SeriesBreak[];
}
