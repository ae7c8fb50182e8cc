import { useTranslation } from 'react-i18next';
import type { TableSummary } from '@/lib/importing/protocol';
import { Notice } from '../../../../ui/notice';

export interface RefusedFileProps extends Pick<TableSummary, 'refused'> {
  /** The file's own name, where it lay in an archive. */
  name: string | undefined;
}

/** A file of which nothing could be read, and what to do about it. */
export function RefusedFile({ refused, name }: RefusedFileProps) {
  const { t } = useTranslation('imports');
  return (
    <li data-testid="import-table" data-missing="refused" className="p-4">
      <Notice tone="problem">
        {name !== undefined && (
          <p dir="auto" className="font-medium">
            {name}
          </p>
        )}
        {refused.map(({ code }) => (
          <p key={code}>{t(`refused.${code}`)}</p>
        ))}
      </Notice>
    </li>
  );
}
