import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { ChooseFiles } from './choose-files';

export interface ChangeAnswerDialogProps {
  imported: Import;
  onChoose: (files: File[]) => void;
  onClose: () => void;
}

/** Asks for the file of an import again, since only with it can it be read otherwise. */
export function ChangeAnswerDialog({ imported, onChoose, onClose }: ChangeAnswerDialogProps) {
  const { t } = useTranslation(['imports', 'common']);
  const { file } = imported;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('imports:list.change')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <ChooseFiles
            label={t('imports:files')}
            variant="primary"
            testId="change-file"
            onChoose={onChoose}
          >
            {t('imports:choose')}
          </ChooseFiles>
        </>
      }
    >
      <p dir="auto" className="wrap-anywhere">
        {t('imports:list.changeText', { file })}
      </p>
    </Dialog>
  );
}
