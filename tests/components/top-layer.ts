let standing = false;

/**
 * jsdom has no modal dialogs and no popovers. These stand in for the parts that our components rely on: the
 * events, and the focus that goes back to where it was.
 */
export function standInForTopLayer(): void {
  if (standing) return;
  standing = true;
  const returnTo = new WeakMap<Element, Element | null>();

  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      returnTo.set(this, document.activeElement);
      this.setAttribute('open', '');
      this.querySelector<HTMLElement>('[autofocus], textarea, input, button')?.focus();
    },
    close(this: HTMLDialogElement) {
      if (!this.hasAttribute('open')) return;
      this.removeAttribute('open');
      (returnTo.get(this) as HTMLElement | null)?.focus();
      this.dispatchEvent(new Event('close'));
    },
  });

  const toggle = (popover: HTMLElement, newState: 'open' | 'closed') => {
    if ((popover.dataset.shown === 'true') === (newState === 'open')) return;
    popover.dataset.shown = String(newState === 'open');
    popover.style.display = newState === 'open' ? 'block' : '';
    // Browsers tell it a moment later too.
    setTimeout(() => popover.dispatchEvent(Object.assign(new Event('toggle'), { newState })));
  };
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      toggle(this, 'open');
    },
    hidePopover(this: HTMLElement) {
      toggle(this, 'closed');
    },
  });
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[popovertarget]');
    const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    if (popover) toggle(popover, popover.dataset.shown === 'true' ? 'closed' : 'open');
  });
}
