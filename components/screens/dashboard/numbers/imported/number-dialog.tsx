import type { ReactNode } from 'react';
import { catalogueEntry } from '@/lib/live/metric-catalogue';
import { Dialog } from '../../../../ui/dialog';
import { MetricFacts } from '../catalogue/metric-facts';

export interface NumberDialogProps {
  title: ReactNode;
  /** Its id in the catalogue, where that says what it means. */
  metric?: string | undefined;
  onClose: () => void;
  /** Where this one is from. */
  children: ReactNode;
}

/** What a number means and where it is from: the same for what was typed, what a page showed and what a file holds. */
export function NumberDialog({ title, metric, onClose, children }: NumberDialogProps) {
  const entry = metric === undefined ? undefined : catalogueEntry(metric);
  return (
    <Dialog open onClose={onClose} title={title}>
      {entry && <MetricFacts entry={entry} />}
      {children}
    </Dialog>
  );
}
