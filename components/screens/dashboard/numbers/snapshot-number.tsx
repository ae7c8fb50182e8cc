import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '@/lib/domain/snapshot';
import { useMetricName } from './imports/use-metric-name';
import { NumberButton } from '../../../ui/number-button';
import { catalogueIdOf } from './snapshot-metric';
import { SnapshotDialog } from './snapshot-dialog';
import { useSayCount } from './use-say-count';

export interface SnapshotNumberProps {
  row: Snapshot;
  /** Whose it is, for who hears it alone; the brand's own counts need none. */
  of?: string | undefined;
  /** The number where it is said in more words. */
  children?: ReactNode;
}

/** A number that was typed or read on a page: a press says when, by whom, and what it means. */
export function SnapshotNumber({ row, of, children }: SnapshotNumberProps) {
  const metricName = useMetricName();
  const { t } = useTranslation('imported');
  const sayCount = useSayCount();
  const [open, setOpen] = useState(false);
  const metric = metricName(catalogueIdOf(row.metric));
  const name = of === undefined ? metric : t('metricOf', { metric, of });
  return (
    <>
      <NumberButton
        name={name}
        value={sayCount.short(row)}
        testId="snapshot-lineage"
        onPress={() => setOpen(true)}
      >
        {children}
      </NumberButton>
      {open && <SnapshotDialog title={name} row={row} onClose={() => setOpen(false)} />}
    </>
  );
}
