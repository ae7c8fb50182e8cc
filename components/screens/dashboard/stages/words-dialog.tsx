import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';
import { TextArea } from '../../../ui/text-area';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';

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
  const { t } = useTranslation(['coach', 'common']);
  const formId = useId();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const submit = async () => {
    const outcome = await save(words);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" form={formId} variant="primary" data-testid="words-save">
            {t('coach:record.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-4"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(submit);
        }}
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
      </form>
    </Dialog>
  );
}
