import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';

/** The practice network's own card: rounder than the coach's. */
export function Panel({ className, ...rest }: ComponentProps<'div'>) {
  return (
    <div
      className={classNames('rounded-[18px] border border-line bg-raised p-4', className)}
      {...rest}
    />
  );
}
