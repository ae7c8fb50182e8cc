import Check from 'lucide-react/icons/check';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from './class-names';

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  /** Makes the item a choice: one of the menu's items is the present one. */
  checked?: boolean;
  onSelect: () => void;
}

export interface MenuProps {
  /** The accessible name of the button and of the menu. */
  label: string;
  /** What the button shows. */
  children: ReactNode;
  items: readonly MenuItem[];
  /** Which edge of the button the menu lines up with. */
  align?: 'start' | 'end';
  className?: string;
  testId?: string;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button with a menu on the browser's popover: Escape and a click elsewhere close it. */
export function Menu({ label, children, items, align = 'end', className, testId }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const anchor = `--menu-${id.replace(/\W/g, '')}`;

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const onToggle = (nowOpen: boolean) => {
    setOpen(nowOpen);
    if (nowOpen) entries()[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const all = entries();
    if (event.key === 'Tab') list.current?.hidePopover();
    if (!step) return;
    event.preventDefault();
    const at = all.findIndex((entry) => entry === document.activeElement);
    all[step(at, all.length)]?.focus();
  };

  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
        data-testid={testId}
        style={{ anchorName: anchor }}
        className={classNames(
          'inline-flex min-h-8 min-w-8 items-center justify-center gap-1 rounded-md transition-colors duration-150 hover:bg-sunken',
          className,
        )}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        popover="auto"
        data-align={align}
        style={{ positionAnchor: anchor }}
        onToggle={(event) => onToggle(event.newState === 'open')}
        onKeyDown={onKeyDown}
        className="menu max-h-72 max-w-72 min-w-48 overflow-y-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-raised"
      >
        {items.map(({ id: itemId, label: text, icon, checked, onSelect }) => (
          <button
            key={itemId}
            type="button"
            data-entry
            data-item={itemId}
            tabIndex={-1}
            role={checked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={checked}
            onClick={() => {
              list.current?.hidePopover();
              onSelect();
            }}
            className="flex min-h-8 w-full items-center gap-2 rounded-md px-2.5 py-1 text-start hover:bg-sunken focus-visible:bg-sunken"
          >
            {icon && (
              <span aria-hidden className="inline-flex text-muted">
                {icon}
              </span>
            )}
            <span className="min-w-0 flex-1">{text}</span>
            {checked && <Check aria-hidden size={16} className="shrink-0 text-muted" />}
          </button>
        ))}
      </div>
    </>
  );
}
