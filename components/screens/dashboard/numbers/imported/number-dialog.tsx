import type { ReactNode } from 'react';
import { catalogueEntry } from '@/lib/live/metric-catalogue';
import { Dialog } from '../../../../ui/dialog';
import { MetricFacts } from '../catalogue/metric-facts';

export interface NumberDialogProps {
  title: ReactNode;
  /** Its id in the catalogue, which says what it means. */
  metric: string;
  onClose: () => void;
  /** Where this one is from. */
  children: ReactNode;
}

/** What a number means and where it is from: the same for what was typed, what a page showed and what a file holds. */
export function NumberDialog({ title, metric, onClose, children }: NumberDialogProps) {
  const entry = catalogueEntry(metric);
  return (
    <Dialog open onClose={onClose} title={title}>
      {entry && <MetricFacts entry={entry} />}
      {children}
    </Dialog>
  );
}
