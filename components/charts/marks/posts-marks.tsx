import { useTranslation } from 'react-i18next';
import { weekOfDay } from '@/lib/domain/calendar';
import type { PostsView } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import type { ChartNote } from '../parts/chart-note';
import { FLAG_ROOM, Flags } from '../parts/flags';
import { leftRoom } from '../parts/left-room';
import { TimeAxis } from '../parts/time-axis';
import { timeScale } from '../parts/time-scale';
import { ValueBand } from '../parts/value-band';
import { ValueGrid } from '../parts/value-grid';
import { valueScale } from '../parts/value-scale';

export interface PostsMarksProps {
  view: PostsView;
  notes: readonly ChartNote[];
  width: number;
  height: number;
}

const END_LABEL = 64;
/** With more posts the stems would be a wall. */
const MOST_STEMS = 80;

export function PostsMarks({ view: { posts, band }, notes, width, height }: PostsMarksProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const [first, last] = [posts[0], posts.at(-1)];
  if (!first || !last) return null;
  const [top, bottom, right] = [FLAG_ROOM + 6, height - 26, width - END_LABEL];
  const values = valueScale(
    posts.map(({ value }) => value),
    { top, bottom, fromZero: true },
  );
  const left = leftRoom(values.ticks.map(words.tick));
  const time = timeScale(weekOfDay(first.day), weekOfDay(last.day), { left, right }, words);
  const isCrowded = posts.length > MOST_STEMS;
  return (
    <>
      <ValueGrid scale={values} left={left} right={right} label={words.tick} />
      <TimeAxis ticks={time.ticks} y={bottom} right={right} />
      {band && (
        <>
          <ValueBand
            left={Math.max(left, time.ofDay(band.from) - 6)}
            right={right}
            low={values.y(band.low)}
            middle={values.y(band.median)}
            high={values.y(band.high)}
          />
          <text x={right + 8} y={values.y(band.median)} className="fill-ink font-semibold">
            {words.tick(Math.round(band.median))}
          </text>
          <text x={right + 8} y={values.y(band.median) + 14} className="fill-muted">
            {t('posts.median')}
          </text>
        </>
      )}
      <Flags notes={notes} scale={time} top={top} bottom={bottom} right={width} />
      {posts.map(({ id, day, value, topic }) => (
        <g key={id}>
          <title>
            {[words.day(day), words.number(value), topic].filter((one) => one).join(' · ')}
          </title>
          {!isCrowded && (
            <line
              x1={time.ofDay(day)}
              x2={time.ofDay(day)}
              y1={values.y(0)}
              y2={values.y(value)}
              className="stroke-brand"
              opacity={0.4}
            />
          )}
          <circle
            cx={time.ofDay(day)}
            cy={values.y(value)}
            r={isCrowded ? 2.5 : 4}
            fillOpacity={isCrowded ? 0.6 : 1}
            className="fill-brand"
          />
        </g>
      ))}
    </>
  );
}
