import type { Answer, AnswerVariant } from '../domain/answer';
import type { Situation } from '../domain/situation';
import type { Stage } from '../domain/stage';
import { allHold } from './holds';

/** How a client's question is answered for a brand now: by the first variant of its stage that the facts bear out. */
export const answerFor = (
  { variants }: Answer,
  situation: Situation,
  stage: Stage,
): AnswerVariant | undefined =>
  variants.find(({ stages, when }) => stages.includes(stage) && allHold(when, situation));
