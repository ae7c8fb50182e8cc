import { useTranslation } from 'react-i18next';
import type { Snapshot } from '@/lib/domain/snapshot';
import { useSay } from './use-say';

export interface SayCount {
  /** "12,300", and "≈ 12,300" for a count that a page rounded. */
  short: (count: Pick<Snapshot, 'value' | 'range'>) => string;
  /** "12,250 to 12,349": what the rounded one may stand for. */
  range: (range: NonNullable<Snapshot['range']>) => string;
}

/** Says a recorded count, and how exact it is. */
export function useSayCount(): SayCount {
  const { t } = useTranslation('return');
  const say = useSay();
  return {
    short: ({ value, range }) => (range ? `≈ ${say.number(value)}` : say.number(value)),
    range: ([low, high]) => t('history.between', { low: say.number(low), high: say.number(high) }),
  };
}
