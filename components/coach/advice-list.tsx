import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteShown } from '@/lib/actions/quiet-advice';
import type { Advice, TaskAdvice } from '@/lib/domain/advice';
import type { AdviceMemory } from '@/lib/domain/advice-memory';
import type { Brand } from '@/lib/domain/brand';
import type { PageRef } from '@/lib/domain/page-ref';
import { Card } from '../ui/card';
import { ProblemText } from '../ui/problem-text';
import { AdviceCard } from './advice-card';
import { AsksToMute } from './asks-to-mute';
import { DoneLine } from './done-line';
import { useAdviceTexts } from './use-advice-texts';
import { useAdviceVerbs } from './use-advice-verbs';
import { useTipsLoaded } from './use-tips-loaded';
import { WriteDialog } from './write-dialog';

export interface AdviceListProps {
  brand: Brand;
  advice: readonly Advice[];
  /** What was put aside three times. */
  asks?: readonly AdviceMemory[];
  /** The tab and the page that the advice is about. */
  here?: { tabId: number; page: PageRef } | undefined;
  /** Opens one advice at a time, where room is short. */
  folded?: boolean;
  /** Where the user writes elsewhere; left out, a dialog opens here. */
  onWrite?: (advice: TaskAdvice) => void;
}

/** What to do next, at most three; nothing is an answer too. The stage's tips load by themselves, and only this waits. */
export function AdviceList(props: AdviceListProps) {
  return useTipsLoaded(props.brand.stage) ? <Advices {...props} /> : <div className="min-h-40" />;
}

function Advices({ brand, advice, asks = [], here, folded, onWrite }: AdviceListProps) {
  const { t } = useTranslation('coach');
  const [opened, setOpened] = useState<string>();
  const [writing, setWriting] = useState<TaskAdvice>();
  const textsOf = useAdviceTexts({
    brand: brand.name,
    stage: brand.stage,
    network: here?.page.network,
  });
  const { verbs, said, undo, expire, problem, saved } = useAdviceVerbs({
    brand,
    here,
    titleOf: (one) => textsOf(one).title,
    onWrite: onWrite ?? setWriting,
  });
  useShown(brand.id, advice);

  const open = advice.some(({ id }) => id === opened) ? opened : advice[0]?.id;
  const reasons = advice.map((one) => textsOf(one).now);
  return (
    <div className="grid grid-cols-1">
      <DoneLine said={said} onUndo={undo} onExpire={expire} />
      {problem && <ProblemText problem={problem} />}
      {advice.length === 0 ? (
        <div data-testid="silence" className="grid gap-0.5 py-1">
          <p className="font-medium">{t('next.silence')}</p>
          <p className="text-sm text-muted">{t('next.silenceText')}</p>
        </div>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {advice.map((one, index) => (
              <AdviceCard
                key={one.id}
                advice={one}
                texts={textsOf(one)}
                network={here?.page.network}
                repeats={index > 0 && reasons[index - 1] === reasons[index]}
                open={!folded || one.id === open}
                {...(folded && { onToggle: () => setOpened(one.id) })}
                verbs={verbs}
              />
            ))}
          </ul>
        </Card>
      )}
      <AsksToMute brand={brand} asks={asks} />
      {writing && (
        <WriteDialog
          brand={brand}
          task={writing.task}
          accounts={writing.accounts}
          onClose={() => setWriting(undefined)}
          onSaved={() => saved(writing)}
        />
      )}
    </div>
  );
}

/** Must-haves are asked for until they are done; anything else that is shown too often is a nuisance. */
const rests = (advice: Advice): boolean =>
  advice.kind === 'task'
    ? advice.task.level === 'should'
    : advice.kind === 'tip' || advice.kind === 'warning';

/** Notes once a day that such an advice was shown. */
function useShown(brandId: string, advice: readonly Advice[]) {
  const ids = advice
    .filter(rests)
    .map(({ id }) => id)
    .join(' ');
  const note = useCallback(() => {
    for (const id of ids.split(' ').filter(Boolean)) void noteShown(brandId, id);
  }, [brandId, ids]);
  useEffect(note, [note]);
}
