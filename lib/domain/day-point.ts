import type { Snapshot } from './snapshot';

/** Who says so: the user typed it, a page showed it, or a file that was imported holds it. */
export type PointSource = Snapshot['source'] | 'file';

/** A level as it stood on a day, such as followers. */
export interface DayPoint {
  day: string;
  value: number;
  source: PointSource;
}

/** From `day` on something else is counted under the same name, so nothing is compared across it. */
export interface SeriesBreak {
  day: string;
  /** In the user's language, or as a file wrote it. */
  reason: string;
}
