import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export interface CardProps extends ComponentProps<'div'> {
  /** Without its own inset, for lists that run from edge to edge. */
  flush?: boolean;
}

export function Card({ flush = false, className, ...rest }: CardProps) {
  return (
    <div
      className={classNames('rounded-lg border border-line bg-raised', !flush && 'p-4', className)}
      {...rest}
    />
  );
}
