import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctCounted } from '@/lib/actions/correct-counted';
import { networkName } from '@/lib/live/network-list';
import type { ShownCounted } from '@/lib/live/use-counted';
import { useSayLength } from '../../../coach/use-say-length';
import { BrandField } from './brand-field';
import { LengthFields } from './length-fields';
import { NoteField } from './note-field';
import { readLength, typedLength } from './read-length';
import { TimeDialog } from './time-dialog';
import { useSayPeriod } from './use-say-period';

export interface CorrectDialogProps {
  row: ShownCounted['rows'][number];
  /** The brand that is worked for: whose time most likely was meant where it was nobody's. */
  brandId: string;
  onClose: () => void;
}

/** Gives counted minutes to another brand, or takes them away. */
export function CorrectDialog({ row, brandId, onClose }: CorrectDialogProps) {
  const { t } = useTranslation(['time', 'timer']);
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const nobodys = row.brandId === '';
  const [to, setTo] = useState(nobodys ? brandId : '');
  const [length, setLength] = useState(typedLength(row.seconds));
  const [note, setNote] = useState('');
  const { day, network, work, seconds } = row;
  const what = [say.day(day), networkName(network), t(`timer:work.${work}`)].join(', ');
  const save = () =>
    correctCounted({
      ...row,
      seconds: readLength(length),
      to: to === '' ? undefined : to,
      note,
    });
  return (
    <TimeDialog
      title={t('time:counted.dialogTitle')}
      action={t('time:counted.save')}
      save={save}
      onClose={onClose}
    >
      {(problemAt) => (
        <>
          <p className="text-sm text-muted">
            {t('time:counted.dialogText', { what, length: sayLength(seconds) })}
          </p>
          <LengthFields value={length} problem={problemAt('length')} onChange={setLength} />
          <BrandField
            label={t('time:counted.to')}
            value={to}
            without={row.brandId}
            {...(!nobodys && { nobody: t('time:counted.toNobody') })}
            onChange={setTo}
          />
          <NoteField value={note} problem={problemAt('note')} onChange={setNote} />
        </>
      )}
    </TimeDialog>
  );
}
