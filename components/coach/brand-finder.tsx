import { useEffect, useId, useRef, useState } from 'react';
import { BrandFace } from './brand-face';
import { BrandOptions, type BrandOptionsProps } from './brand-options';

export interface BrandFinderProps extends Omit<BrandOptionsProps, 'onChosen'> {
  /** The accessible name of the button and of what it opens. */
  label: string;
}

/** The switcher for many brands: a field that finds one by its name, on the browser's popover. */
export function BrandFinder({ brand, brands, label, others }: BrandFinderProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const anchor = `--finder-${id.replace(/\W/g, '')}`;
  const close = () => box.current?.hidePopover();
  useEffect(() => {
    const popover = box.current;
    // Whoever goes on with the Tab key has left it; a click elsewhere closes it by itself.
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !popover?.contains(relatedTarget))
        popover?.hidePopover();
    };
    popover?.addEventListener('focusout', onFocusOut);
    return () => popover?.removeEventListener('focusout', onFocusOut);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        popoverTarget={id}
        data-testid="brand-switcher"
        style={{ anchorName: anchor }}
        className="-ms-1.5 inline-flex min-h-8 max-w-full min-w-0 items-center gap-1.5 rounded-md px-1.5 transition-colors duration-150 hover:bg-sunken"
      >
        <BrandFace brand={brand} />
      </button>
      <div
        ref={box}
        id={id}
        role="dialog"
        aria-label={label}
        popover="auto"
        data-align="start"
        style={{ positionAnchor: anchor }}
        onToggle={(event) => setOpen(event.newState === 'open')}
        className="menu w-72 max-w-[calc(100vw-1.5rem)] overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-raised"
      >
        {open && <BrandOptions brand={brand} brands={brands} others={others} onChosen={close} />}
      </div>
    </>
  );
}
