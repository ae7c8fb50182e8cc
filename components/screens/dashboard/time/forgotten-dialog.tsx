import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '@/lib/domain/problem';
import { LengthFields } from './length-fields';
import { NO_LENGTH, readLength } from './read-length';
import { TimeDialog } from './time-dialog';

export interface ForgottenDialogProps {
  since: string;
  /** The most minutes that can be the answer. */
  limit: number;
  stop: (seconds: number) => Promise<Outcome<unknown>>;
  onClose: () => void;
}

/** Asks how long it really was. Nothing stands in the fields: a number that is offered is one that gets saved. */
export function ForgottenDialog({ since, limit, stop, onClose }: ForgottenDialogProps) {
  const { t } = useTranslation(['time', 'timer']);
  const [length, setLength] = useState(NO_LENGTH);
  return (
    <TimeDialog
      title={t('time:timer.howLong')}
      action={t('timer:stop')}
      save={() => stop(readLength(length))}
      onClose={onClose}
    >
      {(problemAt) => (
        <>
          <p className="text-sm text-muted">
            {t('time:timer.howLongText', { time: since, limit })}
          </p>
          <LengthFields value={length} problem={problemAt('length')} onChange={setLength} />
        </>
      )}
    </TimeDialog>
  );
}
