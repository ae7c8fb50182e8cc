import type { Range } from '../measure/roi-range';
import type { MonthFigures } from './month-figures';
import { one } from './worth-of-month';

/** The figures that are worked out from others; the cost is a sum of its own parts. */
export type WorkedOut = 'value' | 'roi' | 'cpa' | 'breakEven';

export interface FigurePart {
  part: 'conversions' | 'worth' | 'value' | 'cost';
  /** What of it makes the figure's low, middle and high end; dividing by it turns its own ends round. */
  range: Range;
}

const turned = ({ low, mid, high }: Range): Range => ({ low: high, mid, high: low });

/** What a month's figure is worked out from, in the order of its formula; nothing of one that is somebody's word. */
export function figureParts(figures: MonthFigures, figure: WorkedOut): readonly FigurePart[] {
  const { counted, each, value, declared, parted } = figures;
  const part = (name: FigurePart['part'], range: Range | undefined): FigurePart[] =>
    range ? [{ part: name, range }] : [];
  const cost = part('cost', 'total' in figures.cost ? one(figures.cost.total) : undefined);
  const multiplied =
    declared && !parted ? [] : [...part('conversions', counted), ...part('worth', each)];
  switch (figure) {
    case 'value':
      return multiplied;
    case 'roi':
      return [...multiplied, ...part('value', 'mid' in value ? value : undefined), ...cost];
    case 'cpa':
      return [...cost, ...part('conversions', counted && turned(counted))];
    case 'breakEven':
      return [...cost, ...part('worth', each && turned(each))];
  }
}
