import { useTranslation } from 'react-i18next';
import { dayIn, weekOfDay } from '@/lib/domain/calendar';
import { BRAND_METRICS, type Snapshot } from '@/lib/domain/snapshot';
import { useNow } from '@/lib/live/use-now';
import { EarlierList } from './earlier-list';
import { NumberDialog } from './imported/number-dialog';
import { SourceFacts } from './imported/source-facts';
import { catalogueIdOf } from './snapshot-metric';
import { useSay } from './use-say';
import { useSayCount } from './use-say-count';

export interface SnapshotDialogProps {
  title: string;
  row: Snapshot;
  onClose: () => void;
}

/** Where a recorded number is from: its day or week, who said so, when it was written down, and what it was before. */
export function SnapshotDialog({ title, row, onClose }: SnapshotDialogProps) {
  const { t } = useTranslation(['imported', 'return']);
  const say = useSay();
  const sayCount = useSayCount();
  const zone = useNow().timeZoneId;
  const { metric, day, range, source, at, was } = row;
  const isOfWeek = (BRAND_METRICS as readonly string[]).includes(metric);
  return (
    <NumberDialog title={title} metric={catalogueIdOf(metric)} onClose={onClose}>
      <SourceFacts
        facts={[
          [t('imported:lineage.value'), sayCount.short(row)],
          [t('imported:lineage.range'), range && sayCount.range(range)],
          isOfWeek
            ? [t('imported:lineage.week'), say.week(weekOfDay(day))]
            : [t('imported:lineage.day'), say.day(day)],
          [t('imported:lineage.source'), t(`return:history.source.${source}`)],
          [t('imported:lineage.written'), say.day(dayIn(at, zone).toString())],
          [t('imported:lineage.before'), was && <EarlierList key="was" was={was} />],
        ]}
      />
    </NumberDialog>
  );
}
