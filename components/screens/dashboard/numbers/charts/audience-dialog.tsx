import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { AudienceTable } from '@/lib/live/use-audience';
import { FileLine } from '../imported/file-line';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';
import { useAudienceWords } from './use-audience-words';

export interface AudienceDialogProps {
  table: AudienceTable;
  imported: Import | undefined;
  onClose: () => void;
}

/** Where the parts of an audience are from: file, day, and out of what. */
export function AudienceDialog({ table, imported, onClose }: AudienceDialogProps) {
  const { t } = useTranslation('imported');
  const say = useSay();
  const words = useAudienceWords();
  const { from, day } = table;
  return (
    <NumberDialog title={words.by(table)} metric={table.metric} onClose={onClose}>
      <SourceFacts
        facts={[
          [t('lineage.file'), <FileLine key="file" imported={imported} />],
          [t('lineage.day'), from === undefined ? say.day(day) : say.days(from, day)],
          [t('lineage.outOf'), words.outOf(table, imported)],
        ]}
      />
    </NumberDialog>
  );
}
