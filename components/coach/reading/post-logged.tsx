import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBackLogged } from '@/lib/actions/take-back-logged';
import type { ComposerState } from '@/lib/domain/composer-state';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { Button } from '../../ui/button';
import { ProblemText } from '../../ui/problem-text';
import { Signal } from '../../ui/signal';

export interface PostLoggedProps {
  tabId: number;
  composer: ComposerState;
}

/** Says that a post was logged by itself, and takes it back if it was none. */
export function PostLogged({ tabId, composer }: PostLoggedProps) {
  const { t } = useTranslation('reading');
  const [problem, setProblem] = useState<Problem>();
  const takeBack = async () => {
    const outcome = await takeBackLogged(tabId, composer);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <div data-testid="post-logged" className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p role="status" className="flex min-w-0 items-start gap-1 text-sm">
          <Signal kind="met" className="mt-px" />
          {t('published', { network: networkName(composer.network) })}
        </p>
        <Button size="small" data-testid="post-take-back" onClick={() => void takeBack()}>
          {t('takeBack')}
        </Button>
      </div>
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
