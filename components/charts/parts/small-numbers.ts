import { panelAt } from '../marks/small-multiples-marks';
import type { DrawnNumber } from './number-over';
import type { SmallSeries } from './small-series';

/** The last number of each small chart, as it can be pressed. */
export const smallNumbers = (
  series: readonly SmallSeries[],
  width: number,
  onPress: (id: string) => void,
): readonly DrawnNumber[] =>
  series.flatMap(({ id, spoken, stretches, tick }, at) => {
    const last = stretches.at(-1)?.at(-1);
    if (!last) return [];
    const panel = panelAt(at, width);
    return {
      name: spoken,
      value: tick(last.value),
      place: { top: panel.y, right: width - panel.x - panel.width },
      onPress: () => onPress(id),
    };
  });
