import type { ReactNode } from 'react';

export interface EmptyProps {
  title: ReactNode;
  /** What will appear here. */
  text: ReactNode;
  /** The one thing that makes it appear. */
  action?: ReactNode;
}

export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className="grid justify-items-start gap-2 rounded-lg border border-dashed border-line p-5">
      <p className="font-semibold">{title}</p>
      <p className="max-w-prose text-muted">{text}</p>
      {action && <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
