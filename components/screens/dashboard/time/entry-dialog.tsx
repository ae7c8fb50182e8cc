import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTime } from '@/lib/actions/add-time';
import { editTime } from '@/lib/actions/edit-time';
import type { TimeEntry } from '@/lib/domain/time-entry';
import { Field } from '../../../ui/field';
import { Segmented } from '../../../ui/segmented';
import { TextInput } from '../../../ui/text-input';
import { BrandField } from './brand-field';
import { LengthFields } from './length-fields';
import { NetworkField } from './network-field';
import { NoteField } from './note-field';
import { NO_LENGTH, readLength, typedLength } from './read-length';
import { TimeDialog } from './time-dialog';
import { WorkField } from './work-field';

const HOW = ['typed', 'phone'] as const;

export interface EntryDialogProps {
  /** What is edited; left out, time is added. */
  entry?: TimeEntry;
  brandId: string;
  /** Whether the brand can be chosen. */
  chooses: boolean;
  day: string;
  today: string;
  onClose: () => void;
}

/** Adds time, or changes what an entry says. */
export function EntryDialog({ entry, chooses, today, onClose, ...first }: EntryDialogProps) {
  const { t } = useTranslation('time');
  const [brandId, setBrandId] = useState(entry?.brandId ?? first.brandId);
  const [day, setDay] = useState(entry?.day ?? first.day);
  const [length, setLength] = useState(entry ? typedLength(entry.seconds) : NO_LENGTH);
  const [work, setWork] = useState(entry?.work ?? 'away');
  const [network, setNetwork] = useState(entry?.network);
  const [note, setNote] = useState(entry?.note ?? '');
  const [source, setSource] = useState<(typeof HOW)[number]>('typed');
  const save = () => {
    const typed = readLength(length);
    // Where the length was left alone, the seconds that the fields do not show stay as they are.
    const same = entry && typed === readLength(typedLength(entry.seconds));
    const written = { day, seconds: same ? entry.seconds : typed, work, network, note };
    return entry ? editTime(entry.id, written) : addTime({ ...written, brandId, source });
  };
  return (
    <TimeDialog
      title={t(entry ? 'entries.editTitle' : 'entries.addTitle')}
      action={t('entries.save')}
      save={save}
      onClose={onClose}
    >
      {(problemAt) => (
        <>
          {chooses && !entry && (
            <BrandField label={t('entries.brand')} value={brandId} onChange={setBrandId} />
          )}
          <LengthFields value={length} problem={problemAt('length')} onChange={setLength} />
          <Field label={t('entries.day')} problem={problemAt('day')}>
            <TextInput
              type="date"
              max={today}
              value={day}
              data-testid="time-day"
              onChange={(event) => setDay(event.target.value)}
            />
          </Field>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <WorkField label={t('timer.work')} value={work} onChange={setWork} />
            <NetworkField brandId={brandId} value={network} onChange={setNetwork} />
          </div>
          <NoteField value={note} problem={problemAt('note')} onChange={setNote} />
          {!entry && (
            <div className="grid justify-items-start gap-1.5">
              <p className="font-medium">{t('entries.how')}</p>
              <Segmented
                label={t('entries.how')}
                value={source}
                onChange={setSource}
                options={HOW.map((value) => ({ value, label: t(`source.${value}`) }))}
              />
            </div>
          )}
        </>
      )}
    </TimeDialog>
  );
}
