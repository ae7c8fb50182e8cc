import type { Snapshot } from './snapshot';

/** Who says so: the user typed it, a page showed it, or a file that was imported holds it. */
export type PointSource = Snapshot['source'] | 'file';

/** A level as it stood on a day, such as followers. */
export interface DayPoint {
  day: string;
  value: number;
  source: PointSource;
  /** The import that holds it, where a file says so. */
  importId?: string;
}

/** From `day` on something else is counted, so nothing is joined or compared across it. */
export interface SeriesBreak {
  day: string;
}
