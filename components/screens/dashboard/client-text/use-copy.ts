import { type RefObject, useState } from 'react';

export interface Copying {
  /** What became of the last copy; nothing once the text was changed. */
  state: 'copied' | 'copyFailed' | undefined;
  copy: () => Promise<void>;
  forget: () => void;
}

/** Copies what a text field holds. Where the browser refuses, the text is selected, one key away from being copied. */
export function useCopy(area: RefObject<HTMLTextAreaElement | null>): Copying {
  const [state, setState] = useState<Copying['state']>();
  return {
    state,
    forget: () => setState(undefined),
    copy: async () => {
      const field = area.current;
      if (!field) return;
      try {
        await navigator.clipboard.writeText(field.value);
        setState('copied');
      } catch {
        field.focus();
        field.select();
        setState('copyFailed');
      }
    },
  };
}
