import { type RefObject, useEffect, useRef } from 'react';

export interface KeptFocus<T extends HTMLElement> {
  box: RefObject<T | null>;
  /** To be called by what may vanish with the change that it makes. */
  leave: () => void;
}

/**
 * Keeps the keyboard's place when the control that had it goes with the change it made: as `state` changes, the focus
 * goes to what `selector` finds in the box, else to the box. It never takes the focus from anything else.
 */
export function useKeptFocus<T extends HTMLElement>(
  state: unknown,
  selector?: string,
): KeptFocus<T> {
  const box = useRef<T>(null);
  const left = useRef(false);
  useEffect(() => {
    // Where a dialog is still open the focus is there; it is lost when the dialog goes, and then it is our turn.
    if (!left.current || document.activeElement !== document.body) return;
    left.current = false;
    const inside =
      selector === undefined ? null : box.current?.querySelector<HTMLElement>(selector);
    (inside ?? box.current)?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is the change itself that matters.
  }, [state, selector]);
  return {
    box,
    leave: () => {
      left.current = true;
    },
  };
}
