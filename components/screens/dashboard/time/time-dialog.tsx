import { type ReactNode, useRef, useState } from 'react';
import type { Outcome, Problem, ProblemCode } from '@/lib/domain/problem';
import { FormDialog } from '../../../ui/form-dialog';
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
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<Problem>();
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
    <FormDialog
      title={title}
      action={action}
      testId="time-save"
      onSave={submit}
      onClose={onClose}
      form={form}
      other={other}
      problem={isAtField ? undefined : problem}
    >
      {children(problemAt)}
    </FormDialog>
  );
}
