import { act, fireEvent } from '@testing-library/react';

/** Long enough for a query, an action and what the page then asks for. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 12)));

/** Presses every button once, those that appear meanwhile too, and says after each what the page shows. */
export async function pressEverything(
  leaveOut: string,
  look: (pressed: string) => void,
  most = 120,
): Promise<number> {
  const pressed = new Set<string>();
  for (let turn = 0; turn < most; turn += 1) {
    const left = [...document.querySelectorAll<HTMLButtonElement>('button')].filter(
      (button) => !button.disabled && !button.closest(leaveOut) && !pressed.has(nameOf(button)),
    );
    const next = left.find((button) => !ENDS.test(nameOf(button))) ?? left[0];
    if (!next) break;
    pressed.add(nameOf(next));
    act(() => void fireEvent.click(next));
    await settle();
    look(nameOf(next));
  }
  // A file's writer is loaded when it is first needed.
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 300)));
  look('in the end');
  return pressed.size;
}

/** What closes a dialog comes last: there is more in it. */
const ENDS = /^(Close|Cancel)$/;

const nameOf = (button: HTMLButtonElement): string =>
  [
    button.dataset.testid,
    button.dataset.item,
    button.getAttribute('aria-label'),
    button.textContent,
  ]
    .filter(Boolean)
    .join(' · ');
