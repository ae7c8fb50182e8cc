import { useMemo } from 'react';
import { asksToMute, isQuiet } from '../coach/memory';
import { useAdviceMemory } from './use-advice-memory';
import { useNow } from './use-now';

export interface QuietAdvice {
  adviceId: string;
  /** Muted for good, put aside so often that it stopped, or put aside until a day. */
  state: 'muted' | 'stopped' | 'aside';
  /** Since when it is muted, or until when it is put aside. */
  at?: string;
}

const ORDER = ['muted', 'stopped', 'aside'];

/** The advices that a brand's user does not want to see now; `undefined` until it is known. */
export function useQuietAdvice(brandId: string): readonly QuietAdvice[] | undefined {
  const now = useNow();
  const memory = useAdviceMemory(brandId);
  return useMemo(
    () =>
      memory
        ?.filter((one) => isQuiet(one, now))
        .map((one): QuietAdvice => {
          const { adviceId, mutedAt, quietUntil } = one;
          if (mutedAt !== undefined) return { adviceId, state: 'muted', at: mutedAt };
          if (asksToMute(one)) return { adviceId, state: 'stopped' };
          return { adviceId, state: 'aside', ...(quietUntil !== undefined && { at: quietUntil }) };
        })
        .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
    [memory, now],
  );
}
