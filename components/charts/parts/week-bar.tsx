import type { Week } from '@/lib/domain/calendar';

export interface WeekBarData {
  week: Week;
  value: number;
  /** The week is over and all of it is known; else the bar is hatched. */
  isWhole: boolean;
  isUnusual?: boolean;
  /** Counted by a definition that was replaced. */
  isBefore?: true | undefined;
  /** What is said of it under the pointer. */
  text: string;
}

export interface WeekBarProps {
  bar: WeekBarData;
  x: number;
  width: number;
  end: number;
  zero: number;
  /** The id of the pattern for what is not whole. */
  hatch: string;
}

/** One week: full, or hatched where something of it is not known. A ring stands at one to ask about. */
export function WeekBar({ bar, x, width, end, zero, hatch }: WeekBarProps) {
  const { value, isWhole, isUnusual, isBefore } = bar;
  return (
    <g>
      <rect
        x={x}
        y={Math.min(end, zero)}
        width={width}
        height={Math.max(1.5, Math.abs(end - zero))}
        rx={1}
        opacity={isBefore ? 0.5 : 1}
        fill={isWhole ? undefined : `url(#${hatch})`}
        className={isWhole ? 'fill-brand' : 'stroke-brand'}
      />
      {isUnusual && (
        <circle
          cx={x + width / 2}
          cy={value < 0 ? end + 7 : end - 7}
          r={3}
          strokeWidth={1.5}
          className="fill-raised stroke-ink"
        />
      )}
    </g>
  );
}
