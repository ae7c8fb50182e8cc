import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { CONTROL } from './control-look';
import { useFieldLinks } from './field-context';

export function TextInput({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      dir="auto"
      autoComplete="off"
      className={classNames(CONTROL, 'min-h-9', className)}
      {...useFieldLinks()}
      {...rest}
    />
  );
}
