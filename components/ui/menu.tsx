import Check from 'lucide-react/icons/check';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Popover } from './popover';

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

/** A button with a menu. */
export function Menu({ label, children, items, align = 'end', className, testId }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
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
    <Popover
      label={label}
      role="menu"
      face={children}
      align={align}
      box={list}
      onOpen={() => entries()[0]?.focus()}
      onKeyDown={onKeyDown}
      className={className}
      boxClassName="max-h-72 max-w-72 min-w-48 overflow-y-auto p-1"
      testId={testId}
    >
      {() =>
        items.map(({ id: itemId, label: text, icon, checked, onSelect }) => (
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
        ))
      }
    </Popover>
  );
}
