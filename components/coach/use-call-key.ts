import { useEffect } from 'react';
import { switchCall } from '@/lib/actions/switch-call';

/** Alt+Shift+O starts a call with the client that is worked for, and leaves it. The key's place counts, not its letter. */
export function useCallKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { altKey, shiftKey, ctrlKey, metaKey, code, repeat } = event;
      if (!altKey || !shiftKey || ctrlKey || metaKey || code !== 'KeyO' || repeat) return;
      // Some keyboards write a letter with it.
      event.preventDefault();
      void switchCall();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
