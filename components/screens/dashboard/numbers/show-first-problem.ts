import type { RefObject } from 'react';

/** Brings the keyboard to the first field that was refused, once it is marked. */
export function showFirstProblem(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() =>
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  );
}
