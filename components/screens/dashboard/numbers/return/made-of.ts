import type { MonthFigures } from '@/lib/live/use-return';
import type { FigureName } from './use-figures';

/** How a month's figure is worked out: a value may also be somebody's word, parted among counted results or alone. */
export type Made = FigureName | 'valueParted' | 'valueDeclared';

export function madeOf(
  id: FigureName,
  { declared, parted }: Pick<MonthFigures, 'declared' | 'parted'>,
): Made {
  if (id !== 'value' || !declared) return id;
  return parted ? 'valueParted' : 'valueDeclared';
}
