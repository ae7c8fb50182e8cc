import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does, in words: the accessible name and the tooltip. */
  label: string;
}

export function IconButton({ label, type = 'button', className, ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors duration-150 hover:bg-sunken hover:text-ink disabled:opacity-50',
        className,
      )}
      {...rest}
    />
  );
}
