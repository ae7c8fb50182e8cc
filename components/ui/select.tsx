import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { CONTROL } from './control-look';
import { useFieldLinks } from './field-context';

/** The browser's own list: complete for keyboard, touch and screen readers. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <select
      className={classNames(CONTROL, 'min-h-9 pe-8', className)}
      {...useFieldLinks()}
      {...rest}
    />
  );
}
