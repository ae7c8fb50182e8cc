import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Problem, ProblemCode } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemText } from '../../../ui/problem-text';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { showFirstProblem } from '../numbers/show-first-problem';

/** Which field a refusal is about; any other is about the form. */
const FIELDS = {
  length: ['time-length', 'time-too-much'],
  day: ['field-date'],
  note: ['field-too-long'],
} as const satisfies Record<string, readonly ProblemCode[]>;

export type ProblemAt = (field: keyof typeof FIELDS) => Problem | undefined;

export interface TimeDialogProps {
  title: string;
  /** The button that saves. */
  action: string;
  save: () => Promise<Outcome<unknown>>;
  onClose: () => void;
  /** Whether the fields say themselves what is wrong, whatever it is. */
  fieldsSay?: boolean;
  /** A further button, such as one that takes away what is there. */
  other?: ReactNode;
  children: (problemAt: ProblemAt) => ReactNode;
}

/** A short form about time. It closes when it is saved, and says at the field what was refused. */
export function TimeDialog(props: TimeDialogProps) {
  const { title, action, save, onClose, fieldsSay = false, other, children } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const problemAt: ProblemAt = (field) =>
    problem && (FIELDS[field] as readonly ProblemCode[]).includes(problem.code)
      ? problem
      : undefined;
  const isAtField = fieldsSay || (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).some(problemAt);
  const submit = async () => {
    const outcome = await save();
    if (outcome.ok) return onClose();
    return showFirstProblem(form, () => setProblem(outcome.problem));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          {other}
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={id} variant="primary" data-testid="time-save">
            {action}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className="grid gap-4"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(submit);
        }}
      >
        {children(problemAt)}
        {problem && !isAtField && <ProblemText problem={problem} />}
      </form>
    </Dialog>
  );
}
