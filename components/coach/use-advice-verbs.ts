import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { completeTask } from '@/lib/actions/complete-task';
import {
  bringBack,
  bringBackHere,
  gotIt,
  muteAdvice,
  putAside,
  putAsideHere,
} from '@/lib/actions/quiet-advice';
import { undoTask } from '@/lib/actions/undo-task';
import type { Advice, TaskAdvice } from '@/lib/domain/advice';
import type { Brand } from '@/lib/domain/brand';
import type { PageRef } from '@/lib/domain/page-ref';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { useOneAtATime } from '../ui/use-one-at-a-time';
import type { AdviceVerbs } from './advice-verbs';
import type { Said } from './done-line';
import { openPage } from './open-page';

export interface AdviceVerbsInput {
  brand: Brand;
  here: { tabId: number; page: PageRef } | undefined;
  titleOf: (advice: Advice) => string;
  onWrite: (advice: TaskAdvice) => void;
}

/** What the buttons of an advice do, what is said afterwards, and the way back. */
export function useAdviceVerbs({ brand, here, titleOf, onWrite }: AdviceVerbsInput) {
  const { t } = useTranslation('coach');
  const [said, setSaid] = useState<Said & { undo: () => Promise<Outcome> }>();
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();

  const run = (step: Promise<Outcome>, text: string, undo?: () => Promise<Outcome>) =>
    once(async () => {
      const outcome = await step;
      setProblem(outcome.ok ? undefined : outcome.problem);
      setSaid(outcome.ok && undo ? { id: crypto.randomUUID(), text, undo } : undefined);
    });
  const accountIds = ({ accounts }: TaskAdvice) => accounts?.map(({ account }) => account.id);
  const done = (advice: TaskAdvice) => t('done.said', { task: titleOf(advice) });
  const undoDone = (advice: TaskAdvice) => () =>
    undoTask(brand.id, advice.task.id, accountIds(advice));
  const back = (id: string) => () => bringBack(brand.id, id);

  const verbs: AdviceVerbs = {
    onDone: (advice) => {
      const ids = accountIds(advice);
      run(
        completeTask(brand.id, advice.task.id, ids ? { accountIds: ids } : {}),
        done(advice),
        undoDone(advice),
      );
    },
    onWrite,
    onOpen: (place) => void openPage(`dashboard.html#/${place}`),
    onGotIt: ({ id }) => run(gotIt(brand.id, id), t('later.saidWeek'), back(id)),
    onLater: ({ id }, length) =>
      run(
        putAside(brand.id, id, length),
        t(length === 'day' ? 'later.saidDay' : 'later.saidWeek'),
        back(id),
      ),
    ...(here && {
      onLaterHere: ({ id }: Advice) =>
        run(putAsideHere(here.tabId, here.page, id), t('later.saidHere'), () =>
          bringBackHere(here.tabId, id),
        ),
    }),
    onMute: ({ id }) => run(muteAdvice(brand.id, id), t('later.saidMuted'), back(id)),
    onSwitchBrand: (brandId) => run(chooseBrand(brandId), ''),
  };
  return {
    verbs,
    said,
    problem,
    undo: () => said && run(said.undo(), ''),
    expire: useCallback(() => setSaid(undefined), []),
    saved: (advice: TaskAdvice) =>
      setSaid({ id: crypto.randomUUID(), text: done(advice), undo: undoDone(advice) }),
  };
}
