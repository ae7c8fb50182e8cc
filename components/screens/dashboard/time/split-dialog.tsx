import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { splitTime } from '@/lib/actions/split-time';
import type { TimeEntry } from '@/lib/domain/time-entry';
import { useSayLength } from '../../../coach/use-say-length';
import { LengthFields } from './length-fields';
import { readLength, typedLength } from './read-length';
import { TimeDialog } from './time-dialog';
import { WorkField } from './work-field';

export interface EntryChangeProps {
  entry: TimeEntry;
  onClose: () => void;
}

/** Makes two entries of one; half and half unless something else is typed. */
export function SplitDialog({ entry, onClose }: EntryChangeProps) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const [length, setLength] = useState(typedLength(Math.floor(entry.seconds / 120) * 60));
  const [work, setWork] = useState(entry.work);
  return (
    <TimeDialog
      title={t('entries.splitTitle')}
      action={t('entries.doSplit')}
      save={() => splitTime(entry.id, { seconds: readLength(length), work })}
      onClose={onClose}
    >
      {(problemAt) => (
        <>
          <p className="text-sm text-muted">
            {t('entries.splitText', { length: sayLength(entry.seconds) })}
          </p>
          <LengthFields value={length} problem={problemAt('length')} onChange={setLength} />
          <WorkField label={t('entries.secondWork')} value={work} onChange={setWork} />
        </>
      )}
    </TimeDialog>
  );
}
