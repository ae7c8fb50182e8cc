import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeTask } from '@/lib/actions/complete-task';
import type { Problem } from '@/lib/domain/problem';
import type { Task } from '@/lib/domain/task';
import { draftKey, useRecordDrafts } from '@/lib/stores/record-drafts';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { TextArea } from '../ui/text-area';
import { useTaskTexts } from './use-task-texts';

export interface RecordDialogProps {
  brandId: string;
  task: Task;
  onClose: () => void;
  onSaved?: (() => void) | undefined;
}

/** Writes down what a record task rests on. An unsaved text waits here until it is saved. */
export function RecordDialog({ brandId, task, onClose, onSaved }: RecordDialogProps) {
  const { t } = useTranslation('coach');
  const texts = useTaskTexts()(task);
  const key = draftKey(brandId, task.id);
  const draft = useRecordDrafts(({ drafts }) => drafts[key] ?? '');
  const write = useRecordDrafts((store) => store.write);
  const drop = useRecordDrafts((store) => store.drop);
  const [problem, setProblem] = useState<Problem>();

  const save = async () => {
    const outcome = await completeTask(brandId, task.id, { note: draft });
    if (!outcome.ok) return setProblem(outcome.problem);
    setProblem(undefined);
    drop(key);
    onClose();
    onSaved?.();
  };

  return (
    <FormDialog
      title={texts.title}
      action={t('record.save')}
      testId="record-save"
      onSave={save}
      onClose={onClose}
    >
      <p className="text-sm text-muted">{texts.why}</p>
      <Field label={texts.record ?? t('record.field')} hint={t('record.hint')} problem={problem}>
        <TextArea
          rows={5}
          data-testid="record-text"
          value={draft}
          onChange={(event) => write(key, event.target.value)}
        />
      </Field>
    </FormDialog>
  );
}
