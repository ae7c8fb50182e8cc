import { useEffect, useRef } from 'react';
import { usePause } from '@/lib/live/use-pause';

/** Calls `onOver` when a pause ends while the page is open; nothing can be injected into a page of our own. */
export function usePauseOver(onOver: (() => void) | undefined): void {
  const isPaused = usePause() !== undefined;
  const wasPaused = useRef(isPaused);
  useEffect(() => {
    if (wasPaused.current && !isPaused) onOver?.();
    wasPaused.current = isPaused;
  }, [isPaused, onOver]);
}
