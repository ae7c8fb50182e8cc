import type { ReactNode } from 'react';
import type { Stage } from '@/lib/domain/stage';
import { classNames } from './class-names';

export interface ChipProps {
  children: ReactNode;
  /** Takes the stage's tint; its words must still name the stage. */
  stage?: Stage;
}

export function Chip({ children, stage }: ChipProps) {
  return (
    <span
      data-stage={stage}
      className={classNames(
        'inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium forced-colors:border',
        stage ? 'bg-stage-tint text-stage-ink' : 'bg-sunken text-muted',
      )}
    >
      {children}
    </span>
  );
}
