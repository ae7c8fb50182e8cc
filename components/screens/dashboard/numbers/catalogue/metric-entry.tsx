import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '@/lib/live/metric-catalogue';
import { MetricFacts } from './metric-facts';

export interface MetricEntryProps {
  entry: CatalogueEntry;
  /** The one that the address names: it is open, and has the keyboard. */
  chosen: boolean;
}

/** One number of the catalogue, which opens to what it means. */
export function MetricEntry({ entry, chosen }: MetricEntryProps) {
  const { t } = useTranslation('metrics');
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const entryBox = details.current;
    if (!chosen || !entryBox) return undefined;
    entryBox.open = true;
    entryBox.querySelector('summary')?.focus();
    // A new place begins at its top; only then is it this entry's turn.
    const frame = requestAnimationFrame(() => entryBox.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
  return (
    <li data-testid="metric-entry" data-metric={entry.id}>
      <details ref={details} className="grid px-4">
        <summary className="rounded-sm py-2.5 font-medium">{t(`name.${entry.id}`)}</summary>
        <div className="pb-4">
          <MetricFacts entry={entry} />
        </div>
      </details>
    </li>
  );
}
