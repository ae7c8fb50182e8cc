import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { assessStage } from '../coach/assess-stage';
import { db } from '../db/database';
import type { StageProgress } from '../domain/advice';
import type { Stage } from '../domain/stage';
import { TASKS } from '../playbook/tasks';
import { useNow } from './use-now';

/** Where a brand stands in each stage. Derived on every read, never stored; `undefined` until it is known. */
export function useStanding(
  brandId: string | undefined,
): Readonly<Record<Stage, StageProgress>> | undefined {
  const now = useNow();
  const states = useLiveQuery(
    () => (brandId === undefined ? [] : db.taskStates.where('brandId').equals(brandId).toArray()),
    [brandId],
  );
  return useMemo(() => {
    if (!states) return undefined;
    return {
      1: assessStage(1, TASKS, states, now),
      2: assessStage(2, TASKS, states, now),
      3: assessStage(3, TASKS, states, now),
    };
  }, [states, now]);
}
