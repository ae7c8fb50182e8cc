import type { ReactNode } from 'react';
import { Signal, type SignalKind } from '../../ui/signal';

export interface CheckRowProps {
  name: string;
  signal?: SignalKind;
  /** For tests and for those who look at the page's structure. */
  part: string;
  children: ReactNode;
}

/** One line of the composer check: a name, a value, and a shape where there is something to judge. */
export function CheckRow({ name, signal, part, children }: CheckRowProps) {
  return (
    <li
      data-testid="check"
      data-part={part}
      data-signal={signal}
      className="flex flex-wrap items-start justify-between gap-x-3 py-1.5"
    >
      <span className="flex items-start gap-2">
        {signal ? <Signal kind={signal} className="mt-0.5" /> : <span className="size-4" />}
        {name}
      </span>
      <span className="text-sm text-muted tabular-nums">{children}</span>
    </li>
  );
}
