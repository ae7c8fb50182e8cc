import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { dueWork, type DueWork } from '../coach/due-work';
import { readBrandFacts } from '../db/brand-facts';
import { storedPlaybook } from '../db/stored-playbook';
import { storedSettings } from '../db/stored-settings';
import { isHidden } from '../domain/mask-brand';
import { BUILT_IN } from '../playbook/built-in';
import { useNow } from './use-now';

export type { DueItem, DueWork } from '../coach/due-work';

/**
 * What is due this week for each of these brands that has something due, most pressing first; `undefined` until it is
 * known. All facts of each are read, so ask for as many as are shown and not for all there are. In a call with a client
 * nothing is due for the hidden ones.
 */
export function useDueWork(brandIds: readonly string[]): readonly DueWork[] | undefined {
  const now = useNow();
  const day = now.toPlainDate().toString();
  const asked = brandIds.join(' ');
  const all = useLiveQuery(async () => {
    const { call } = await storedSettings();
    const shown = asked.split(' ').filter((id) => id !== '' && !isHidden(call, id));
    const read = await Promise.all(
      shown.map(async (id) => {
        const [facts, own] = await Promise.all([readBrandFacts(id, now), storedPlaybook(id)]);
        return { facts, tasks: own?.tasks ?? BUILT_IN.tasks };
      }),
    );
    return { asked, read };
    // oxlint-disable-next-line react/exhaustive-deps -- the day stands for `now`.
  }, [asked, day]);
  return useMemo(() => {
    // Right after other brands were asked for, the answer is still the one before.
    if (all?.asked !== asked) return undefined;
    return all.read.flatMap(({ facts, tasks }) => {
      const work = facts && dueWork(facts, tasks, now);
      return work && (work.items.length > 0 || work.onBreak) ? [work] : [];
    });
  }, [all, asked, now]);
}
