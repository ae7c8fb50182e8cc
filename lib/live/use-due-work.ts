import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { dueWork, type DueWork } from '../coach/due-work';
import { readBrandFacts } from '../db/brand-facts';
import { db } from '../db/database';
import { storedPlaybook } from '../db/stored-playbook';
import { BUILT_IN } from '../playbook/built-in';
import { useNow } from './use-now';

export type { DueItem, DueWork } from '../coach/due-work';

/** What is due this week for every brand, each with its brand, most pressing first; `undefined` until it is known. */
export function useDueWork(): readonly DueWork[] | undefined {
  const now = useNow();
  const day = now.toPlainDate().toString();
  const all = useLiveQuery(async () => {
    const brands = await db.brands.orderBy('name').toArray();
    return Promise.all(
      brands.map(async ({ id }) => ({
        facts: await readBrandFacts(id, now),
        tasks: (await storedPlaybook(id))?.tasks ?? BUILT_IN.tasks,
      })),
    );
    // oxlint-disable-next-line react/exhaustive-deps -- the day stands for `now`.
  }, [day]);
  return useMemo(
    () =>
      all?.flatMap(({ facts, tasks }) => {
        const work = facts && dueWork(facts, tasks, now);
        return work && (work.items.length > 0 || work.onBreak) ? [work] : [];
      }),
    [all, now],
  );
}
