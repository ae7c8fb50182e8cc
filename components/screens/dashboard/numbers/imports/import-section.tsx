import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshBadge } from '@/lib/actions/refresh-badge';
import { undoImports } from '@/lib/actions/undo-imports';
import type { Brand } from '@/lib/domain/brand';
import type { Import } from '@/lib/domain/imported';
import type { Problem } from '@/lib/domain/problem';
import type { DeskState } from '@/lib/live/import-desk';
import { useImportDesk } from '@/lib/live/use-import-desk';
import { Notice } from '../../../../ui/notice';
import { ProblemText } from '../../../../ui/problem-text';
import { Section } from '../../../../ui/section';
import { useOneAtATime } from '../../../../ui/use-one-at-a-time';
import { ChangeAnswerDialog } from './change-answer-dialog';
import { ChooseFiles } from './choose-files';
import { chosenFiles, type FoundFiles, MOST_FILES, tablesAmong } from './files-in';
import { ImportList } from './import-list';
import { ImportPreview } from './import-preview';
import { ImportedNotice } from './imported-notice';
import { useFileDrop } from './use-file-drop';

/** Whether other files were given where one that was imported is awaited, once all are read. */
const isAnother = ({ hash }: Import, { files }: DeskState): boolean =>
  files.length > 0 && files.every((file) => file.state === 'read' && file.hash !== hash);

/** Files of statistics on their way into a brand's numbers: dropped, looked through, imported, and taken back. */
export function ImportSection({ brand }: { brand: Brand }) {
  const { t } = useTranslation('imports');
  const { desk, state } = useImportDesk();
  const [found, setFound] = useState<FoundFiles>();
  const [isUndone, setIsUndone] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const [changing, setChanging] = useState<Import>();
  const [awaited, setAwaited] = useState<Import>();
  const take = (files: FoundFiles) => {
    setFound(files);
    setAwaited(changing);
    setChanging(undefined);
    setIsUndone(false);
    setProblem(undefined);
    void desk.add(files.files);
  };
  const isOver = useFileDrop(take);
  const { imported } = state;
  // The worker that has counted the files' posts cannot reach the toolbar.
  useEffect(() => {
    if (imported) void refreshBadge();
  }, [imported]);
  const undo = async () => {
    const outcome = await undoImports(imported?.ids ?? []);
    if (!outcome.ok) return setProblem(outcome.problem);
    desk.clear();
    setIsUndone(true);
  };
  const shown = problem ?? state.problem;
  return (
    <Section
      title={t('title')}
      testId="import-section"
      description={t('text')}
      actions={
        <>
          <ChooseFiles
            label={t('files')}
            testId="import-files"
            onChoose={(files) => take(chosenFiles(files))}
          >
            {t('choose')}
          </ChooseFiles>
          <ChooseFiles
            folder
            variant="quiet"
            label={t('folder')}
            testId="import-folder"
            onChoose={(files) => take(tablesAmong(files))}
          >
            {t('chooseFolder')}
          </ChooseFiles>
        </>
      }
    >
      {isOver && (
        <div className="pointer-events-none fixed inset-4 z-50 grid place-items-center rounded-lg border-2 border-dashed border-action bg-raised/90">
          <p dir="auto" className="text-lg font-semibold">
            {t('drop', { brand: brand.name })}
          </p>
        </div>
      )}
      {imported && (
        <ImportedNotice
          key={imported.ids.join(' ')}
          imported={imported}
          onUndo={() => once(undo)}
          onDismiss={desk.clear}
        />
      )}
      {isUndone && (
        <Notice tone="info" live>
          {t('undone')}
        </Notice>
      )}
      {shown && <ProblemText problem={shown} />}
      {found && found.leftAlone > 0 && (
        <p className="text-sm text-muted">{t('leftAlone', { count: found.leftAlone })}</p>
      )}
      {found?.tooMany && (
        <p className="text-sm text-muted">{t('tooMany', { limit: MOST_FILES })}</p>
      )}
      {awaited && isAnother(awaited, state) && (
        <Notice tone="warning" live>
          <bdi>{t('list.notThatFile', { file: awaited.file })}</bdi>
        </Notice>
      )}
      {state.files.length > 0 && <ImportPreview desk={desk} state={state} brand={brand} />}
      {changing && (
        <ChangeAnswerDialog
          imported={changing}
          onChoose={(files) => take(chosenFiles(files))}
          onClose={() => setChanging(undefined)}
        />
      )}
      <ImportList brandId={brand.id} onChange={setChanging} />
    </Section>
  );
}
