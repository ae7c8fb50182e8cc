import { type ReactNode, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { Button } from './button';
import { Dialog } from './dialog';
import { ProblemText } from './problem-text';
import { useOneAtATime } from './use-one-at-a-time';

export interface FormDialogProps {
  title: ReactNode;
  /** What the button that saves says; missing where nothing can be saved. */
  action: string | undefined;
  /** What that button is found by. */
  testId: string;
  /** Saves what is written, and closes the dialog or says what is wrong. A second press waits for the first. */
  onSave: () => Promise<unknown>;
  onClose: () => void;
  /** What the way back says, where it is not "Cancel". */
  cancel?: string;
  /** What is wrong with the whole; a field says itself what is wrong with it. */
  problem?: Problem | undefined;
  /** A further button, such as one that takes away what is there. */
  other?: ReactNode;
  /** The form itself, for who looks for a field in it. */
  form?: RefObject<HTMLFormElement | null>;
  /** Called whenever something is written in it. */
  onInput?: () => void;
  children: ReactNode;
}

/** Something to fill in, in a dialog: its fields, what is wrong with the whole, and the ways out. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, testId, onSave, onClose, onInput, cancel, problem, other } = props;
  const { form, children } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const once = useOneAtATime();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          {other}
          <Button variant="quiet" onClick={onClose}>
            {cancel ?? t('cancel')}
          </Button>
          {action !== undefined && (
            <Button type="submit" form={id} variant="primary" data-testid={testId}>
              {action}
            </Button>
          )}
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className="grid grid-cols-1 gap-4"
        onInput={onInput}
        onSubmit={(event) => {
          event.preventDefault();
          once(onSave);
        }}
      >
        {children}
        {problem && <ProblemText problem={problem} />}
      </form>
    </Dialog>
  );
}
