import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineageButton } from '../../ui/lineage-button';
import { Notice } from '../../ui/notice';
import { type DrawnNumber, NumberOver } from '../parts/number-over';
import { ChartMenu } from './chart-menu';
import { ChartTable } from './chart-table';
import type { TableData } from './table-data';
import { useTakeAlong } from './use-take-along';
import { useWidth } from './use-width';

export interface ChartFrameProps {
  /** Names the chart in files and tests. */
  id: string;
  title: string;
  /** What can be read from it, in words; with nothing to draw, what makes it appear. */
  reading: string;
  /** Where the numbers come from and out of how many. */
  source: string;
  table: TableData;
  isEmpty: boolean;
  height: number | ((width: number) => number);
  /** What stands between sentence and picture, such as a choice of what is shown. */
  controls?: ReactNode;
  /** Tells more of where the numbers are from than the source does: each one's file, day and meaning. */
  onLineage?: () => void;
  /** The numbers of a drawing of this width that can be pressed; they are laid over it. */
  numbers?: (width: number) => readonly DrawnNumber[];
  /** Draws the chart into an SVG of this width. */
  children: (width: number) => ReactNode;
}

/** What every chart has: a name, a sentence, its source, a table of its numbers, and ways to take it along. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, reading, source, table, isEmpty, height, controls } = props;
  const { onLineage, numbers, children } = props;
  const { t } = useTranslation('charts');
  const names = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [isTable, setTable] = useState(false);
  const along = useTakeAlong(box, { id, caption: { title, reading, source }, table });
  const [titleId, readingId] = [`${names}-title`, `${names}-reading`];
  return (
    <figure
      aria-labelledby={titleId}
      data-testid={`chart-${id}`}
      className="grid min-w-0 grid-cols-1 content-start gap-3 rounded-lg border border-line bg-raised p-4 text-ink"
    >
      <figcaption className="flex items-start justify-between gap-3">
        <div className="grid min-w-0 gap-1">
          <h3 id={titleId} dir="auto" className="text-base">
            {title}
          </h3>
          <p id={readingId} dir="auto" className="max-w-[80ch] text-sm" data-testid="chart-reading">
            {reading}
          </p>
        </div>
        <div className="-me-2 -mt-1.5 shrink-0">
          <ChartMenu
            title={title}
            isTable={isTable}
            onTable={() => setTable(!isTable)}
            along={along}
            isEmpty={isEmpty}
          />
        </div>
      </figcaption>
      {controls}
      {isTable && <ChartTable table={table} labelledBy={titleId} />}
      <div hidden={isTable || isEmpty} className="relative min-w-0">
        <div ref={box} className="overflow-hidden">
          {!isEmpty && (
            <svg
              data-chart
              role="img"
              aria-labelledby={`${titleId} ${readingId}`}
              width={width}
              height={typeof height === 'number' ? height : height(width)}
              className="block text-xs"
            >
              {children(width)}
            </svg>
          )}
        </div>
        {!isEmpty && numbers?.(width).map((one) => <NumberOver key={one.name} {...one} />)}
      </div>
      {!isEmpty && (
        <p data-source dir="auto" className="max-w-[100ch] text-xs text-muted">
          {source}
        </p>
      )}
      {!isEmpty && onLineage && (
        <LineageButton title={title} testId="chart-lineage" onPress={onLineage} />
      )}
      {along.taken && (
        <Notice tone={along.taken === 'failed' ? 'problem' : 'success'} live>
          {t(`taken.${along.taken}`)}
        </Notice>
      )}
    </figure>
  );
}
