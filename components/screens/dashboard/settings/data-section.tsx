import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportBackup } from '@/lib/actions/export-backup';
import { type BackupPreview, previewBackup } from '@/lib/actions/preview-backup';
import { BACKUP_LIMIT_BYTES } from '@/lib/domain/read-backup';
import type { Problem } from '@/lib/domain/problem';
import type { Settings } from '@/lib/domain/settings';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { RelativeTime } from '../../../ui/relative-time';
import { Section } from '../../../ui/section';
import { ChooseFile } from './choose-file';
import { RestoreDialog } from './restore-dialog';
import { saveFile } from '../../../ui/save-file';
import { AS_WRITTEN, MarkedText } from '../../../ui/marked-text';

/** Keeping a copy of everything, and going back to one. */
export function DataSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('dashboard');
  const [preview, setPreview] = useState<BackupPreview>();
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState<string>();

  const save = async () => {
    const outcome = await exportBackup();
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) return setSaid(undefined);
    saveFile(outcome.value.fileName, outcome.value.text, 'application/json');
    setSaid(t('settings.data.saved', { file: outcome.value.fileName }));
  };
  const read = async (file: File) => {
    setSaid(undefined);
    // A file that is far too large is not even read.
    const text = await file.slice(0, BACKUP_LIMIT_BYTES + 1).text();
    const outcome = await previewBackup(text);
    setProblem(outcome.ok ? undefined : outcome.problem);
    setPreview(outcome.ok ? outcome.value : undefined);
  };

  return (
    <Section title={t('settings.data.title')} description={t('settings.data.text')}>
      <div className="flex flex-wrap gap-2">
        <Button data-testid="backup-save" onClick={() => void save()}>
          {t('settings.data.save')}
        </Button>
        <ChooseFile
          label={t('settings.data.restoreFile')}
          accept=".json,application/json"
          testId="backup-file"
          onChoose={(file) => void read(file)}
        >
          {t('settings.data.restore')}
        </ChooseFile>
      </div>
      <p className="text-sm text-muted" data-testid="last-backup">
        {settings.backedUpAt === undefined ? (
          t('settings.data.never')
        ) : (
          <MarkedText
            text={t('settings.data.last', AS_WRITTEN)}
            parts={{ when: <RelativeTime at={settings.backedUpAt} /> }}
          />
        )}
      </p>
      {said && (
        <Notice tone="success" live>
          {said}
        </Notice>
      )}
      {problem && <ProblemText problem={problem} />}
      {preview && (
        <RestoreDialog
          preview={preview}
          onClose={() => setPreview(undefined)}
          onRestored={() => {
            setPreview(undefined);
            setSaid(t('settings.data.restored'));
          }}
        />
      )}
    </Section>
  );
}
