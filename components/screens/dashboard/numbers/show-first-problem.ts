import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Marks what was refused and brings the keyboard to the first such field. */
export function showFirstProblem(form: RefObject<HTMLFormElement | null>, mark: () => void): void {
  // Drawn at once, since the keyboard can only go to a field that is marked by then.
  flushSync(mark);
  form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
