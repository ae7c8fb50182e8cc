import type { ChartNote } from './chart-note';
import { fitText } from './fit-text';
import type { TimeScale } from './time-scale';

/** How much room the flags' words take above a chart, with a little below them: a value at the top has its own words. */
export const FLAG_ROOM = 26;
/** How far above the chart a flag's tip and the foot of its words are. */
const [TIP, FOOT] = [20, 13];
/** Longer words are cut; the flag's own title has them whole. */
const MOST_WIDE = 170;
/** With less room there are no words, only the flag. */
const LEAST_WIDE = 56;
const POLE = 10;

/** Words run until the next flag at most, so that they never lie under one. */
function placed(notes: readonly ChartNote[], scale: TimeScale, right: number) {
  return notes
    .filter(({ day, to = day }) => to >= scale.from && day < scale.to)
    .map((note) => {
      const x = scale.ofDay(note.day < scale.from ? scale.from : note.day);
      const end = note.to === undefined ? x : Math.min(scale.ofDay(note.to), scale.end);
      return { note, x, end };
    })
    .map((one, at, all) => {
      const room = Math.min(MOST_WIDE, (all[at + 1]?.x ?? right) - one.x - POLE - 6);
      return { ...one, words: room < LEAST_WIDE ? '' : fitText(one.note.text, room) };
    });
}

export interface FlagsProps {
  notes: readonly ChartNote[];
  scale: TimeScale;
  top: number;
  bottom: number;
  right: number;
}

/** Notes at days, as small flags; what lasted longer has a line to its end. */
export function Flags({ notes, scale, top, bottom, right }: FlagsProps) {
  return (
    <g>
      {placed(notes, scale, right).map(({ note, x, end, words }) => (
        <g key={note.id} data-flag={note.kind}>
          <title>{note.text}</title>
          {end > x && (
            <rect
              x={x}
              y={top}
              width={end - x}
              height={bottom - top}
              className="fill-ink"
              fillOpacity={0.05}
            />
          )}
          <line
            x1={x}
            x2={x}
            y1={top - TIP}
            y2={bottom}
            strokeDasharray="2 3"
            className="stroke-edge"
          />
          <path d={`M${x} ${top - TIP}l7 3.5l-7 3.5z`} className="fill-ink" />
          {words !== '' && (
            <text x={x + POLE} y={top - FOOT} className="fill-ink">
              {words}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
