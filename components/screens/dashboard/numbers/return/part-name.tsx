import type { ReactNode } from 'react';

export interface PartNameProps {
  children: ReactNode;
  /** Where it is from. */
  source?: ReactNode;
}

/** A part of a figure, with where it is from beneath its name. */
export const PartName = ({ children, source }: PartNameProps) => (
  <>
    {children}
    {source !== undefined && <span className="block text-muted">{source}</span>}
  </>
);
