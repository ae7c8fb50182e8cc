import { METRICS } from '../../measure/metrics';
import type { MetricColumn } from '../define-format';
import type { ValueRefusal } from '../finding-codes';

const CLOCK = /^(\d+):(\d{2})(?::(\d{2}))?$/;

/** Seconds of "4:34" or "0:04:34"; `undefined` for anything else. */
export function clockSeconds(text: string): number | undefined {
  const match = CLOCK.exec(text.trim());
  if (!match) return undefined;
  const [first = 0, second = 0, third] = match.slice(1).map((part) => Number(part || Number.NaN));
  return third === undefined || Number.isNaN(third)
    ? first * 60 + second
    : first * 3600 + second * 60 + third;
}

/** Twelve digits are more than any platform writes, and hide what dividing leaves behind. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A column's number as the metric's own unit has it, or why it cannot be this metric's value. */
export function metricValue(
  number: number,
  column: MetricColumn,
  isPercentage: boolean,
  allowsCorrections: boolean,
): { value: number } | { refused: ValueRefusal } {
  const { unit, signed } = METRICS[column.metric];
  const divisor = column.percent && !isPercentage ? 100 : (column.per ?? 1);
  const value = divisor === 1 ? number : tidy(number / divisor);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { refused: 'too-large-number' };
  if (value < 0 && !signed && !allowsCorrections) return { refused: 'negative' };
  if ((unit === 'count' || unit === 'people') && !Number.isInteger(value)) {
    return { refused: 'not-whole' };
  }
  return unit === 'share' && value > 1 ? { refused: 'share-over-one' } : { value };
}
