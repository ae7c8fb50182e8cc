import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/lib/domain/task';
import { Button } from '../ui/button';
import { Signal } from '../ui/signal';
import { useTaskTexts } from './use-task-texts';

/** Long enough to read the line and to reach the button. */
const SHOWN_MS = 10_000;

export interface DoneLineProps {
  /** What was just done; `undefined` while there is nothing to say. */
  task: Task | undefined;
  onUndo: (task: Task) => void;
  onExpire: () => void;
}

/** Says what was just marked done, with the way back. It waits while the pointer or the focus is on it. */
export function DoneLine({ task, onUndo, onExpire }: DoneLineProps) {
  const { t } = useTranslation('coach');
  const texts = useTaskTexts();
  const undo = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!task || held) return;
    const timer = setInterval(() => {
      if (!undo.current?.matches(':focus-visible')) onExpire();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [task, held, onExpire]);
  useEffect(() => {
    // The pressed button went with its card, and a lost focus would start the page over for the keyboard.
    if (task) undo.current?.focus({ preventScroll: true });
  }, [task]);
  return (
    <div role="status">
      {task && (
        <div
          data-testid="done-line"
          className="mb-2 flex items-center gap-2 rounded-md bg-met-tint px-3 py-1.5 text-sm forced-colors:border"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
        >
          <Signal kind="met" />
          <span className="min-w-0 flex-1">{t('done.said', { task: texts(task).title })}</span>
          <Button
            ref={undo}
            size="small"
            variant="quiet"
            data-testid="advice-undo"
            className="underline underline-offset-2"
            onClick={() => onUndo(task)}
          >
            {t('done.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
