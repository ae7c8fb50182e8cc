import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { CONTROL } from './control-look';
import { useFieldLinks } from './field-context';

export function TextArea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      dir="auto"
      className={classNames(CONTROL, 'resize-y', className)}
      {...useFieldLinks()}
      {...rest}
    />
  );
}
