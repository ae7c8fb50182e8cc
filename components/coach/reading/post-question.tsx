import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestion } from '@/lib/actions/post-questions';
import type { PostQuestion as Question } from '@/lib/domain/composer-state';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemText } from '../../ui/problem-text';

/** The one question about a post of which nobody saw where it went. */
export function PostQuestion({ question }: { question: Question }) {
  const { t } = useTranslation('reading');
  const [problem, setProblem] = useState<Problem>();
  const { episodeId, network, handle } = question;
  const answer = async (wentOut: boolean) => {
    const outcome = await answerQuestion(episodeId, wentOut);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <Card className="grid gap-2" data-testid="post-question" data-network={network}>
      <div>
        <p className="font-medium">{t('question.text', { network: networkName(network) })}</p>
        {handle && (
          <p className="text-sm text-muted">
            <bdi>{t('question.as', { handle: showHandle(network, handle) })}</bdi>
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" data-testid="post-went-out" onClick={() => void answer(true)}>
          {t('question.yes')}
        </Button>
        <Button size="small" data-testid="post-not-out" onClick={() => void answer(false)}>
          {t('question.no')}
        </Button>
      </div>
      {problem && <ProblemText problem={problem} />}
    </Card>
  );
}
