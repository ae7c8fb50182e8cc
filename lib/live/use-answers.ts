import { useMemo } from 'react';
import { answerFor } from '../coach/answer-client';
import { assessStage } from '../coach/assess-stage';
import { situationOf } from '../coach/situation/situation-of';
import type { AnswerVariant } from '../domain/answer';
import type { Situation } from '../domain/situation';
import type { Stage } from '../domain/stage';
import { ANSWERS } from '../playbook/answers';
import { useBrandFacts } from './use-brand-facts';
import { useNow } from './use-now';
import { usePlaybook } from './use-playbook';

export interface Answers {
  stage: Stage;
  situation: Situation;
  /** Each question with the variant that fits the brand now; `undefined` where none does. */
  answers: readonly { id: string; variant: AnswerVariant | undefined }[];
}

/** The calm answers for a brand as it stands, without a page; `undefined` until they are known. */
export function useAnswers(brandId: string): Answers | undefined {
  const now = useNow();
  const facts = useBrandFacts(brandId);
  const playbook = usePlaybook(brandId);
  return useMemo(() => {
    if (!facts || !playbook) return undefined;
    const { rules } = playbook;
    const { stage } = facts.brand;
    const assessment = assessStage(facts, rules, now);
    const situation = situationOf({ facts, tasks: rules.tasks, assessment, now });
    return {
      stage,
      situation,
      answers: ANSWERS.toSorted((a, b) => a.order - b.order).map((answer) => ({
        id: answer.id,
        variant: answerFor(answer, situation, stage),
      })),
    };
  }, [facts, playbook, now]);
}
