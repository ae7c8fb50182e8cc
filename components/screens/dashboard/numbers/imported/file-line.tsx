import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import { useSayDay } from '../../../../coach/use-say-day';
import { AssumedDay } from './assumed-day';

interface FileProps {
  imported: Import | undefined;
}

/** Where in which file it stood; a file that was taken back is called that. */
export function useFileName(): (imported: Import | undefined) => string {
  const { t } = useTranslation('imported');
  return (one) => (one ? [one.file, one.table].filter(Boolean).join(' › ') : t('lineage.gone'));
}

export function FileName({ imported }: FileProps) {
  const fileName = useFileName();
  return (
    <span dir="auto" className="wrap-anywhere">
      {fileName(imported)}
    </span>
  );
}

/** A file with its kind and the day on which it was imported. */
export function FileLine({ imported }: FileProps) {
  const { t } = useTranslation('imports');
  const sayDay = useSayDay();
  return (
    <>
      <FileName imported={imported} />
      {imported && (
        <>
          <span className="block text-muted">
            {t(`formats.${imported.format}`, { defaultValue: imported.format })} · {t('list.on')}{' '}
            {sayDay(imported.at)}
          </span>
          <AssumedDay imported={imported} />
        </>
      )}
    </>
  );
}
