import PenLine from 'lucide-react/icons/pen-line';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctLine } from '@/lib/actions/add-to-record';
import { IconButton } from '../../../ui/icon-button';
import { WordsDialog } from './words-dialog';

/** Corrects a line by a new one: the record is only ever added to. */
export function CorrectLine({ entryId, line }: { entryId: string; line: string }) {
  const { t } = useTranslation('record');
  const [open, setOpen] = useState(false);
  return (
    <div>
      <IconButton
        label={t('correctLine', { line })}
        className="text-muted hover:text-ink"
        data-testid="correct"
        onClick={() => setOpen(true)}
      >
        <PenLine size={16} />
      </IconButton>
      {open && (
        <WordsDialog
          title={t('correctTitle')}
          text={line}
          label={t('correctLabel')}
          save={(words) => correctLine(entryId, words)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
