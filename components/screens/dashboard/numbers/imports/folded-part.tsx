import { type ReactNode, useState } from 'react';

export interface FoldedPartProps {
  /** What it says while it is closed. */
  title: ReactNode;
  /** There is something in it that only the user can tell: then it is open, and stays so once that is answered. */
  asks: boolean;
  children: ReactNode;
}

/** What can be looked at, and is in nobody's way. */
export function FoldedPart({ title, asks, children }: FoldedPartProps) {
  const [isOpen, setIsOpen] = useState(asks);
  const [didAsk, setDidAsk] = useState(asks);
  // It opens with a question, and stays so: an answer would take itself away under the hand that gives it.
  if (asks !== didAsk) {
    setDidAsk(asks);
    if (asks) setIsOpen(true);
  }
  return (
    <details
      open={isOpen}
      data-testid="import-more"
      className="text-sm"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer">{title}</summary>
      <div className="mt-3 grid grid-cols-1 gap-3">{children}</div>
    </details>
  );
}
