import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export interface ActionLinkProps extends ComponentProps<'a'> {
  href: string;
  strong?: boolean;
  /** Fully rounded, as the practice network draws its buttons. */
  round?: boolean;
}

/** A place to go that is the action of its surroundings: a link by nature, a button by looks. */
export function ActionLink({ strong, round, className, children, ...rest }: ActionLinkProps) {
  return (
    <a
      className={classNames(
        'inline-flex min-h-9 items-center justify-center border py-1.5 text-center font-medium transition-colors duration-150',
        round ? 'rounded-full px-4' : 'rounded-md px-3.5',
        strong
          ? 'border-transparent bg-action text-on-action hover:bg-action-hover'
          : 'border-edge bg-raised hover:bg-sunken',
        className,
      )}
      {...rest}
    >
      {children}
    </a>
  );
}
