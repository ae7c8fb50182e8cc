import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { RelativeTime } from '../../../ui/relative-time';
import { CorrectLine } from './correct-line';
import { useRecordSentence, wordsOf } from './record-sentence';

export interface RecordLineProps {
  entry: LedgerEntry;
  /** The line that this one corrects, if it is among those shown. */
  corrects?: LedgerEntry | undefined;
  /** How often it was corrected by later lines. */
  corrected: boolean;
}

/** One dated line as a sentence, with the words that the user wrote for it, and who wrote them. */
export function RecordLine({ entry, corrects, corrected }: RecordLineProps) {
  const { t } = useTranslation('record');
  const sentence = useRecordSentence();
  const words = wordsOf(entry);
  return (
    <li
      data-testid="record-line"
      data-what={entry.what}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-0.5 border-s-2 border-line py-2 ps-4 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
    >
      <p className="text-sm text-muted max-sm:col-span-2">
        <RelativeTime at={entry.at} />
        {entry.by !== undefined && (
          <>
            {' · '}
            <span dir="auto">{entry.by}</span>
          </>
        )}
      </p>
      <div className="grid gap-1">
        <p dir="auto">
          {sentence(entry)}
          {corrected && <span className="text-muted"> · {t('corrected')}</span>}
        </p>
        {corrects && (
          <p dir="auto" className="text-sm text-muted">
            {t('corrects', { line: sentence(corrects) })}
          </p>
        )}
        {words !== undefined && (
          <p dir="auto" className="line-clamp-6 whitespace-pre-wrap text-muted">
            {entry.what === 'stage-moved' ? t('reason', { reason: words }) : words}
          </p>
        )}
        {entry.what === 'stage-moved' && entry.gate !== undefined && entry.to > entry.from && (
          <p className="text-sm text-muted">
            {t(`gate.${entry.gate}`, { count: entry.open ?? 0 })}
          </p>
        )}
      </div>
      <CorrectLine entryId={entry.id} line={sentence(entry)} />
    </li>
  );
}
