import type { ReactNode } from 'react';

export interface StepProps {
  title: ReactNode;
  text: ReactNode;
  children: ReactNode;
  /** The way back, and the ways on; the primary one last. */
  back?: ReactNode;
  actions?: ReactNode;
}

/** The frame that the steps share. */
export function Step({ title, text, children, back, actions }: StepProps) {
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 tabIndex={-1} className="text-2xl outline-none">
          {title}
        </h1>
        <p className="max-w-prose text-lg text-muted">{text}</p>
      </div>
      {children}
      {(back || actions) && (
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-5">
          {back}
          <div className="ms-auto flex flex-wrap justify-end gap-2">{actions}</div>
        </div>
      )}
    </div>
  );
}
