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
      className="grid grid-cols-[1rem_1fr] items-start gap-x-2 py-1.5"
    >
      {signal ? <Signal kind={signal} className="mt-0.5" /> : <span />}
      <div className="flex min-w-0 flex-wrap justify-between gap-x-3">
        <span>{name}</span>
        <span className="text-sm text-muted tabular-nums">{children}</span>
      </div>
    </li>
  );
}
