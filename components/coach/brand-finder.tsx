import { useEffect, useRef } from 'react';
import { Popover } from '../ui/popover';
import { BrandFace } from './brand-face';
import { BrandOptions, type BrandOptionsProps } from './brand-options';

export interface BrandFinderProps extends Omit<BrandOptionsProps, 'onChosen'> {
  /** The accessible name of the button and of what it opens. */
  label: string;
}

/** The switcher for many brands: a field that finds one by its name, on the browser's popover. */
export function BrandFinder({ brand, brands, label, others }: BrandFinderProps) {
  const box = useRef<HTMLDivElement>(null);
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
    <Popover
      label={label}
      role="dialog"
      face={<BrandFace brand={brand} />}
      align="start"
      box={box}
      className="-ms-1.5 max-w-full gap-1.5 px-1.5"
      boxClassName="w-72 max-w-[calc(100vw-1.5rem)] overflow-hidden"
      testId="brand-switcher"
    >
      {(open) =>
        open && <BrandOptions brand={brand} brands={brands} others={others} onChosen={close} />
      }
    </Popover>
  );
}
