import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { CONTROL } from './control-look';
import { useFieldLinks } from './field-context';

/** A number as the browser lets its user write it; empty means "not known". */
export function NumberInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  const links = useFieldLinks();
  return (
    <input
      type="number"
      min={0}
      step="any"
      {...links}
      className={classNames(CONTROL, 'tabular-nums', className)}
      {...rest}
    />
  );
}
