import { useEffect, useRef } from 'react';
import { usePause } from '@/lib/live/use-pause';
import { useNetworkPause } from '@/lib/live/use-pauses';

/** Calls `onOver` when a pause ends while the page is open; nothing can be injected into a page of our own. */
export function usePauseOver(onOver: (() => void) | undefined): void {
  const everything = usePause();
  const practice = useNetworkPause('practice');
  const isPaused = everything !== undefined || practice !== undefined;
  const wasPaused = useRef(isPaused);
  useEffect(() => {
    if (wasPaused.current && !isPaused) onOver?.();
    wasPaused.current = isPaused;
  }, [isPaused, onOver]);
}
