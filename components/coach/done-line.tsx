import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Signal } from '../ui/signal';

/** Long enough to read the line and to reach the button. */
const SHOWN_MS = 10_000;

/** What was just done; `id` tells one from the next. */
export interface Said {
  id: string;
  text: string;
}

export interface DoneLineProps {
  said: Said | undefined;
  onUndo: () => void;
  onExpire: () => void;
}

/** Says what was just done, with the way back. It waits while the pointer or the focus is on it. */
export function DoneLine({ said, onUndo, onExpire }: DoneLineProps) {
  const { t } = useTranslation('coach');
  const undo = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  const id = said?.id;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setInterval(() => {
      if (!undo.current?.matches(':focus-visible')) onExpire();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [id, held, onExpire]);
  useEffect(() => {
    // The pressed button went with its card, and a lost focus would start the page over for the keyboard.
    if (id !== undefined) undo.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <div role="status">
      {said && (
        <div
          data-testid="done-line"
          className="mb-2 flex items-center gap-2 rounded-md bg-met-tint px-3 py-1.5 text-sm forced-colors:border"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
        >
          <Signal kind="met" />
          <span className="min-w-0 flex-1">{said.text}</span>
          <Button
            ref={undo}
            size="small"
            variant="quiet"
            data-testid="advice-undo"
            className="underline underline-offset-2"
            onClick={onUndo}
          >
            {t('done.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
