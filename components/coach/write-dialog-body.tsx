import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountStanding } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import type { Task } from '@/lib/domain/task';
import { useBrandFacts } from '@/lib/live/use-brand-facts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { BriefForm } from './forms/brief-form';
import { OwnersForm } from './forms/owners-form';
import { RecordDialog } from './record-dialog';
import { useTaskTexts } from './use-task-texts';

export interface WriteDialogProps {
  brand: Pick<Brand, 'id'>;
  task: Task;
  /** The accounts it is written for, where it is written for each. */
  accounts?: readonly AccountStanding[] | undefined;
  onClose: () => void;
  onSaved?: () => void;
}

/** Writes down what a task rests on: in a form of its own where it has one, else in the user's own words. */
export function WriteDialogBody({ brand, task, accounts, onClose, onSaved }: WriteDialogProps) {
  const { t } = useTranslation(['coach', 'common']);
  const texts = useTaskTexts()(task);
  const facts = useBrandFacts(brand.id);
  const formId = useId();
  const { evidence } = task;
  const part = evidence.kind === 'record' ? evidence.form : undefined;
  const saved = () => {
    onClose();
    onSaved?.();
  };
  if (part === undefined && !accounts) {
    return <RecordDialog brandId={brand.id} task={task} onClose={onClose} onSaved={onSaved} />;
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" form={formId} variant="primary" data-testid="record-save">
            {t('coach:record.save')}
          </Button>
        </>
      }
    >
      <p className="text-sm text-muted">{texts.why}</p>
      {part !== undefined && facts && (
        <BriefForm id={formId} facts={facts} part={part} onSaved={saved} />
      )}
      {part === undefined && accounts && (
        <OwnersForm id={formId} brandId={brand.id} accounts={accounts} onSaved={saved} />
      )}
    </Dialog>
  );
}
