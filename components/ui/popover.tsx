import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { classNames } from './class-names';

export interface PopoverProps {
  /** The accessible name of the button and of what it opens. */
  label: string;
  role: 'menu' | 'dialog';
  /** What the button shows. */
  face: ReactNode;
  /** Which edge of the button the popover lines up with. */
  align: 'start' | 'end';
  /** What opens, for who closes it. */
  box: RefObject<HTMLDivElement | null>;
  /** What is in it, told whether it is open. */
  children: (open: boolean) => ReactNode;
  onOpen?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  className?: string | undefined;
  boxClassName: string;
  testId?: string | undefined;
}

/** A button with what it opens, on the browser's popover: Escape and a click elsewhere close it. */
export function Popover({
  label,
  role,
  face,
  align,
  box,
  children,
  onOpen,
  onKeyDown,
  className,
  boxClassName,
  testId,
}: PopoverProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = `--popover-${id.replace(/\W/g, '')}`;
  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup={role}
        aria-expanded={open}
        popoverTarget={id}
        data-testid={testId}
        style={{ anchorName: anchor }}
        className={classNames(
          'inline-flex min-h-8 min-w-8 items-center justify-center gap-1 rounded-md transition-colors duration-150 hover:bg-sunken',
          className,
        )}
      >
        {face}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it has one of two roles. */}
      <div
        ref={box}
        id={id}
        role={role}
        tabIndex={-1}
        aria-label={label}
        popover="auto"
        data-align={align}
        style={{ positionAnchor: anchor }}
        onToggle={(event) => {
          const isOpen = event.newState === 'open';
          setOpen(isOpen);
          if (isOpen) onOpen?.();
        }}
        onKeyDown={onKeyDown}
        className={classNames(
          'menu rounded-lg border border-line bg-raised text-ink shadow-raised',
          boxClassName,
        )}
      >
        {children(open)}
      </div>
    </>
  );
}
