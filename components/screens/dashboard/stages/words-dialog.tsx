import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { Field } from '../../../ui/field';
import { FormDialog } from '../../../ui/form-dialog';
import { TextArea } from '../../../ui/text-area';

export interface WordsDialogProps {
  title: string;
  text: string;
  label: string;
  /** What else is to be chosen, above the words. */
  children?: ReactNode;
  save: (words: string) => Promise<Outcome>;
  onClose: () => void;
}

/** Asks for something in the user's own words, for the record. */
export function WordsDialog({ title, text, label, children, save, onClose }: WordsDialogProps) {
  const { t } = useTranslation('coach');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const submit = async () => {
    const outcome = await save(words);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog
      title={title}
      action={t('record.save')}
      testId="words-save"
      onSave={submit}
      onClose={onClose}
    >
      <p dir="auto" className="text-sm text-muted">
        {text}
      </p>
      {children}
      <Field label={label} problem={problem}>
        <TextArea
          rows={4}
          value={words}
          data-testid="words"
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
    </FormDialog>
  );
}
