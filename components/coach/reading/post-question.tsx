import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestion } from '@/lib/actions/post-questions';
import type { PostQuestion as Question } from '@/lib/domain/composer-state';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { RelativeTime } from '../../ui/relative-time';
import { ProblemText } from '../../ui/problem-text';

export interface PostQuestionProps {
  question: Question;
  /** The question goes with the answer: somebody else has to keep the keyboard's place. */
  onAnswer: () => void;
}

/** The one question about a post of which nobody saw where it went. */
export function PostQuestion({ question, onAnswer }: PostQuestionProps) {
  const { t } = useTranslation('reading');
  const [problem, setProblem] = useState<Problem>();
  const id = useId();
  const { episodeId, network, handle, closedAt } = question;
  const answer = async (wentOut: boolean) => {
    onAnswer();
    const outcome = await answerQuestion(episodeId, wentOut);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <Card
      role="group"
      aria-labelledby={id}
      className="grid gap-2"
      data-testid="post-question"
      data-network={network}
    >
      <div>
        <p id={id} className="font-medium">
          {t('question.text', { network: networkName(network) })}
        </p>
        <p className="text-sm text-muted">
          {handle && (
            <>
              {t('question.as', { handle: showHandle(network, handle) })}
              {' · '}
            </>
          )}
          <RelativeTime at={closedAt} />
        </p>
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
