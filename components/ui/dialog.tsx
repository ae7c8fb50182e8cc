import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button';

/** Where the focus goes, best first. Of a group of options it is the chosen one, which need not be the first. */
const FIRST = [
  'input:not([type="radio"], [type="checkbox"]), textarea, select',
  'input:checked',
  'input',
] as const;

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** The buttons at the end; the primary one last. */
  actions?: ReactNode;
}

/**
 * The browser's own modal dialog: it traps the focus, closes on Escape and gives the focus back. A click beside
 * it does nothing, because a slip must not cost what was typed.
 */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const { t } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    const opener = document.activeElement;
    element.showModal();
    // The browser would choose the closing button. Where there is something to write, writing comes first.
    const first = FIRST.map((one) => element.querySelector<HTMLElement>(one)).find(Boolean);
    first?.focus();
    return () => {
      element.close();
      // A dialog that is taken off the page gives nothing back by itself.
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => {
        // Only where the browser closed it, as on Escape: we close it after the state has changed.
        if (open && !dialog.current?.open) onClose();
      }}
      // What it is opened from may be a cell or a term; their looks are not its own.
      className="m-auto max-h-[calc(100dvh-1.5rem)] w-[min(32rem,calc(100vw-1.5rem))] overflow-y-auto rounded-lg border border-line bg-raised p-0 text-start text-base font-normal whitespace-normal text-ink shadow-raised"
    >
      {open && (
        <div className="grid gap-4 p-4 sm:p-5">
          <div className="flex items-start justify-between gap-3">
            <h2 id={titleId} className="text-lg">
              {title}
            </h2>
            <IconButton label={t('close')} className="-me-2 -mt-1.5" onClick={onClose}>
              <X size={18} />
            </IconButton>
          </div>
          {children}
          {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
