import type { ReactNode } from 'react';

/** The quiet name over a block of the coach. */
export function BlockLabel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="text-xs font-semibold text-muted">
      {children}
    </h2>
  );
}
