import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '@/lib/live/import-desk';
import { IconButton } from '../../../../ui/icon-button';
import { Meter } from '../../../../ui/meter';

/** A file on its way in: its name, and how far it is read. */
export function FileHead({ file, onForget }: { file: DeskFile; onForget: () => void }) {
  const { t } = useTranslation('imports');
  const { name, state } = file;
  const share = Math.round(file.share * 100);
  return (
    <div className="flex items-center gap-3 bg-sunken px-4 py-2">
      <div className="grid min-w-0 flex-1 gap-1">
        <p dir="auto" className="text-sm font-medium wrap-anywhere">
          {name}
        </p>
        {state === 'waiting' && <p className="text-sm text-muted">{t('waiting')}</p>}
        {state === 'reading' && (
          <>
            <p aria-hidden className="text-sm text-muted">
              {t('readingShare', { share })}
            </p>
            <Meter value={share} of={100} label={t('readingShare', { share })} />
          </>
        )}
      </div>
      <IconButton label={t('putAwayFile', { file: name })} onClick={onForget}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
