import type { CadenceWeek } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import { strengthOf } from './cadence-strength';

export interface CadenceDayMarkProps {
  day: CadenceWeek['days'][number];
  x: number;
  y: number;
  cell: number;
  /** The id of the pattern for a planned break. */
  hatch: string;
}

/** One day: the stronger, the more posts. A planned break is hatched, a day to come is only its frame. */
export function CadenceDayMark({ day, x, y, cell, hatch }: CadenceDayMarkProps) {
  const words = useWords();
  const { count, isOff, isToCome } = day;
  const size = { x: x + 0.5, y: y + 0.5, width: cell - 1, height: cell - 1, rx: 2 };
  return (
    <g>
      <rect {...size} className="fill-sunken stroke-line" fillOpacity={isToCome ? 0 : 1} />
      {isOff && <rect {...size} fill={`url(#${hatch})`} />}
      {count > 0 && <rect {...size} className="fill-brand" fillOpacity={strengthOf(count)} />}
      {!isToCome && <title>{`${words.day(day.day)}: ${words.number(count)}`}</title>}
    </g>
  );
}
