import Lightbulb from 'lucide-react/icons/lightbulb';
import type { Advice } from '@/lib/domain/advice';
import { Signal } from '../ui/signal';

/** What kind of advice it is, as a shape: something open, something to know, a warning, the wrong account. */
export function AdviceSign({ kind }: { kind: Advice['kind'] }) {
  if (kind === 'safety') return <Signal kind="mismatch" className="mt-0.5" />;
  if (kind === 'warning') return <Signal kind="warning" className="mt-0.5" />;
  if (kind === 'task') return <Signal kind="not-yet" className="mt-0.5" />;
  return (
    <span aria-hidden className="mt-0.5 inline-flex size-4 shrink-0 text-muted">
      <Lightbulb size={16} />
    </span>
  );
}
