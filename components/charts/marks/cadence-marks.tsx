import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CadenceWeek } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import { CadenceDayMark } from '../parts/cadence-day-mark';
import { CadenceKey } from '../parts/cadence-key';
import { cadenceSums, cellSize, DAYS_ROOM, GAP, MONTHS_ROOM } from '../parts/cadence-size';
import { Hatch } from '../parts/hatch';

export function CadenceMarks({ weeks, width }: { weeks: readonly CadenceWeek[]; width: number }) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const hatch = useId();
  const cell = cellSize(weeks.length, width);
  const step = cell + GAP;
  const sums = cadenceSums(weeks.length, width);
  // The month stands where its first Monday is, if the one before leaves room.
  const months = weeks.flatMap(({ days }, at) => {
    const day = days[0]?.day ?? '';
    return at === 0 || Number(day.slice(8)) <= 7 ? [{ at, month: day.slice(0, 7) }] : [];
  });
  return (
    <>
      <defs>
        <Hatch id={hatch} className="stroke-edge" strokeWidth={1} />
      </defs>
      {months
        .filter(({ at }, index) => ((months[index + 1]?.at ?? Infinity) - at) * step >= 34)
        .map(({ at, month }) => (
          <text key={month} x={DAYS_ROOM + at * step} y={11} className="fill-muted">
            {words.shortMonth(month)}
          </text>
        ))}
      {[1, 3, 5, 7].map((day) => (
        <text
          key={day}
          x={DAYS_ROOM - 8}
          y={MONTHS_ROOM + (day - 1) * step + cell / 2 + 4}
          textAnchor="end"
          className="fill-muted"
        >
          {words.weekday(day)}
        </text>
      ))}
      {weeks.map(({ week, days, count, isOver }, at) => (
        <g key={week}>
          {days.map((day, row) => (
            <CadenceDayMark
              key={day.day}
              {...{ day, cell, hatch }}
              x={DAYS_ROOM + at * step}
              y={MONTHS_ROOM + row * step}
            />
          ))}
          {sums && (
            <text
              x={sums.xOf(at)}
              y={sums.y}
              textAnchor="middle"
              className={isOver ? 'fill-ink' : 'fill-muted'}
            >
              {words.number(count)}
            </text>
          )}
        </g>
      ))}
      {sums && (
        <text x={DAYS_ROOM - 8} y={sums.y} textAnchor="end" className="fill-muted">
          {t('cadence.sum')}
        </text>
      )}
      <CadenceKey y={MONTHS_ROOM + 7 * step + 24} hatch={hatch} />
    </>
  );
}
