import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'medium';
}

const VARIANTS = {
  primary: 'bg-action text-on-action border-transparent hover:bg-action-hover',
  secondary: 'bg-raised text-ink border-edge hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-raised text-problem border-problem hover:bg-problem-tint',
};

const SIZES = {
  small: 'min-h-7 px-2.5 py-0.5 text-sm gap-1.5',
  medium: 'min-h-9 px-3.5 py-1.5 text-base gap-2',
};

/** One primary a view at most: it is the thing to do. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  type = 'button',
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex items-center justify-center rounded-md border text-center font-medium transition-colors duration-150 disabled:opacity-50',
        VARIANTS[variant],
        SIZES[size],
        className,
      )}
      {...rest}
    />
  );
}
