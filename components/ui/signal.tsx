import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import Check from 'lucide-react/icons/check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { classNames } from './class-names';

export type SignalKind = 'met' | 'not-yet' | 'cannot-tell' | 'warning' | 'mismatch';

export interface SignalProps {
  kind: SignalKind;
  /** Only where no words stand beside it. */
  label?: string;
  className?: string;
}

const COLOURS: Readonly<Record<SignalKind, string>> = {
  met: 'text-met',
  'not-yet': 'text-muted',
  'cannot-tell': 'text-muted',
  warning: 'text-warning',
  mismatch: 'text-mismatch',
};

/** A verdict as a shape: check, ring, question mark in a dotted ring, triangle, crossed arrows. */
export function Signal({ kind, label, className }: SignalProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <span
      {...naming}
      className={classNames('inline-flex size-4 shrink-0', COLOURS[kind], className)}
      data-signal={kind}
    >
      <Shape kind={kind} />
    </span>
  );
}

function Shape({ kind }: { kind: SignalKind }) {
  if (kind === 'met') return <Check size={16} strokeWidth={2.5} />;
  if (kind === 'warning') return <TriangleAlert size={16} strokeWidth={2} />;
  if (kind === 'mismatch') return <ArrowLeftRight size={16} strokeWidth={2.25} />;
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor">
      <circle
        cx="8"
        cy="8"
        r="6.25"
        strokeWidth="1.5"
        strokeDasharray={kind === 'cannot-tell' ? '1.6 2.33' : undefined}
      />
      {kind === 'cannot-tell' && (
        <path
          d="M6.4 6.3a1.65 1.65 0 1 1 2.3 1.5c-.5.25-.7.5-.7 1M8 10.9v.1"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
