import { useEffect, useState } from 'react';
import { db } from '../db/database';
import type { Problem } from '../domain/problem';
import { nameFailure } from '../db/name-failure';

/** How long an open may take before we say so instead of waiting in silence. An upgrade of much data may take longer. */
const PATIENCE_MS = 5000;

/** `undefined` while opening, `null` when ready, else what is wrong with the stored data. */
export function useDatabase(): Problem | null | undefined {
  const [state, setState] = useState<Problem | null>();
  useEffect(() => {
    let current = true;
    const settle = (next: Problem | null) => {
      if (current) setState(next);
    };
    const slow = setTimeout(() => settle({ code: 'database-slow' }), PATIENCE_MS);
    db.open()
      .then(() => settle(null))
      .catch((error: unknown) => settle(nameFailure(error)))
      .finally(() => clearTimeout(slow));
    return () => {
      current = false;
      clearTimeout(slow);
    };
  }, []);
  return state;
}
