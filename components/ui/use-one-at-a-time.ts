import { useRef } from 'react';

/** Runs a writing step, and ignores the second click of a double click while the first one is at work. */
export function useOneAtATime(): (step: () => Promise<unknown>) => void {
  const busy = useRef(false);
  return (step) => {
    if (busy.current) return;
    busy.current = true;
    void step().finally(() => {
      busy.current = false;
    });
  };
}
