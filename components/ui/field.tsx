import { type ReactNode, useId } from 'react';
import type { Problem } from '@/lib/domain/problem';
import { FieldContext } from './field-context';
import { ProblemText } from './problem-text';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  problem?: Problem | undefined;
  /** Controls of this folder find their links themselves; any other takes them as arguments. */
  children: ReactNode | ((id: string, describedBy: string | undefined) => ReactNode);
}

export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const parts = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  const describedBy = parts.length > 0 ? parts.join(' ') : undefined;
  return (
    <FieldContext
      value={{
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(problem && { 'aria-invalid': true as const }),
      }}
    >
      <div className="grid gap-1.5">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        )}
        {typeof children === 'function' ? children(id, describedBy) : children}
        {problem && <ProblemText id={`${id}-problem`} problem={problem} />}
      </div>
    </FieldContext>
  );
}
