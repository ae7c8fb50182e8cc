import { catalogueEntry } from '@/lib/live/metric-catalogue';
import { useValueWords } from '../../../../charts/frame/use-value-words';

/** Says a metric's value in its own unit; one that is no longer known is a plain number. */
export function useSayValue(metric: string): (value: number) => string {
  return useValueWords(catalogueEntry(metric)?.unit ?? 'count').say;
}
