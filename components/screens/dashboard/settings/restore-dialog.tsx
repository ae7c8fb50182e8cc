import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupPreview } from '@/lib/actions/preview-backup';
import { restoreBackup } from '@/lib/actions/restore-backup';
import type { DataCounts } from '@/lib/domain/backup';
import type { Problem } from '@/lib/domain/problem';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemText } from '../../../ui/problem-text';
import { sayExactTime } from '../../../ui/say-time';
import { TableHead } from '../../../ui/table-head';

const KINDS = [
  'brands',
  'accounts',
  'doneTasks',
  'posts',
  'numbers',
  'ledgerLines',
  'visitDays',
] as const satisfies readonly (keyof DataCounts)[];

export interface RestoreDialogProps {
  preview: BackupPreview;
  onClose: () => void;
  onRestored: () => void;
}

/** What a restore would change, kind by kind, before it changes anything. */
export function RestoreDialog({ preview, onClose, onRestored }: RestoreDialogProps) {
  const { t, i18n } = useTranslation('dashboard');
  const { timeZoneId } = useNow();
  const [problem, setProblem] = useState<Problem>();
  const { backup, savedAt, present, after } = preview;
  const number = new Intl.NumberFormat(i18n.language);
  const restore = async () => {
    const outcome = await restoreBackup(backup);
    if (outcome.ok) onRestored();
    else setProblem(outcome.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('settings.data.previewTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('settings.data.cancel')}</Button>
          <Button variant="danger" data-testid="restore-confirm" onClick={() => void restore()}>
            {t('settings.data.confirm')}
          </Button>
        </>
      }
    >
      <p className="font-medium">
        {t('settings.data.savedAt', { when: sayExactTime(savedAt, timeZoneId, i18n.language) })}
      </p>
      <table data-testid="backup-preview" className="w-full">
        <TableHead
          columns={[
            { name: t('settings.data.kind') },
            { name: t('settings.data.present'), isNumber: true },
            { name: t('settings.data.after'), isNumber: true },
          ]}
        />
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind} data-kind={kind} className="border-b border-line">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                {t(`settings.data.${kind}`)}
              </th>
              <td className="py-1.5 pe-3 text-end text-muted">{number.format(present[kind])}</td>
              <td
                className={`py-1.5 text-end ${present[kind] === after[kind] ? 'text-muted' : 'font-semibold'}`}
              >
                {number.format(after[kind])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('settings.data.replaces')}</p>
      {problem && <ProblemText problem={problem} />}
    </Dialog>
  );
}
