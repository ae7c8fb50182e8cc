import { useWords } from '../frame/use-words';
import { HoverColumns } from '../parts/hover-columns';
import { leftRoom } from '../parts/left-room';
import { apart } from '../parts/labels-apart';
import { ValueGrid } from '../parts/value-grid';
import { valueScale } from '../parts/value-scale';

/** A month with the line that it has to reach, and where it came; between `low` and `high` anything fits. */
export interface DrawnMonth {
  month: string;
  line: number;
  mid?: number | undefined;
  low?: number;
  high?: number;
}

export interface ReturnMarksProps {
  months: readonly DrawnMonth[];
  say: (value: number) => string;
  /** The names of the line and of the points. */
  line: string;
  point: string;
  width: number;
  height: number;
}

const END_LABEL = 96;
const LABEL = 48;

export function ReturnMarks({ months, say, line, point, width, height }: ReturnMarksProps) {
  const words = useWords();
  const [top, bottom, right] = [8, height - 26, width - END_LABEL];
  const values = valueScale(
    months.flatMap((month) => [month.line, month.mid ?? 0, month.high ?? 0]),
    { top, bottom, fromZero: true },
  );
  const left = leftRoom(values.ticks.map(say));
  const step = (right - left) / months.length;
  const tick = Math.max(2, Math.min(44, step * 0.8));
  const every = Math.ceil(LABEL / step);
  const last = months.at(-1);
  const [lineY = 0, pointY = 0] = last
    ? apart([values.y(last.line), values.y(last.mid ?? last.line)], 16)
    : [];
  return (
    <>
      <ValueGrid scale={values} left={left} right={right} label={say} />
      {months.map(({ month, line: reach, mid, low, high }, at) => {
        const x = left + (at + 0.5) * step;
        return (
          <g key={month}>
            {low !== undefined && high !== undefined && (
              <rect
                x={x - tick / 6}
                y={values.y(high)}
                width={tick / 3}
                height={Math.max(1, values.y(low) - values.y(high))}
                rx={1}
                fillOpacity={0.28}
                className="fill-brand"
              />
            )}
            <line
              x1={x - tick / 2}
              x2={x + tick / 2}
              y1={values.y(reach)}
              y2={values.y(reach)}
              strokeWidth={2}
              className="stroke-ink"
            />
            {mid !== undefined && (
              <circle cx={x} cy={values.y(mid)} r={Math.min(4, tick / 2)} className="fill-brand" />
            )}
            {at % every === 0 && (
              <text x={x} y={bottom + 16} textAnchor="middle" className="fill-muted">
                {words.shortMonth(month)}
                {(at === 0 || month.endsWith('-01')) && ` ${month.slice(2, 4)}`}
              </text>
            )}
          </g>
        );
      })}
      {last && (
        <>
          <text x={right + 6} y={lineY + 4} className="fill-ink">
            {line}
          </text>
          {last.mid !== undefined && (
            <text x={right + 6} y={pointY + 4} className="fill-ink font-semibold">
              {point}
            </text>
          )}
        </>
      )}
      <HoverColumns
        top={top}
        bottom={bottom}
        columns={months.map(({ month, line: reach, mid }, at) => ({
          key: month,
          x: left + at * step,
          width: step,
          text: [
            words.month(month),
            `${line}: ${say(reach)}`,
            mid !== undefined && `${point}: ${say(mid)}`,
          ]
            .filter((part) => part !== false)
            .join(' · '),
        }))}
      />
    </>
  );
}
