import { useTranslation } from 'react-i18next';
import type { AnswerVariant } from '@/lib/domain/answer';
import type { Situation } from '@/lib/domain/situation';
import type { Stage } from '@/lib/domain/stage';
import { useStageName } from '../stage-name';
import { FACTS_SAID, factsOf, type Saying } from './facts-said';

export interface RestsOnProps {
  answerId: string;
  variant: AnswerVariant;
  stage: Stage;
  situation: Situation;
}

/** The facts that an answer was chosen by and that it names, so that nobody sends what is no longer true. */
export function RestsOn({ answerId, variant, stage, situation }: RestsOnProps) {
  const { t, i18n } = useTranslation(['learn', 'answers']);
  const stageName = useStageName();
  const texts = i18n.getResourceBundle(i18n.language, 'answers') as Texts | undefined;
  const text = texts?.[answerId]?.[variant.id] ?? texts?.[answerId]?.[`${variant.id}_other`] ?? '';
  const said = factsOf(variant, text).flatMap((key) => {
    const { needs, counts }: Saying = FACTS_SAID[key];
    if (needs.some((fact) => situation[fact] === undefined)) return [];
    const value = situation[needs[0]];
    const yesOrNo = typeof value === 'boolean' ? `.${value ? 'yes' : 'no'}` : '';
    const count = counts && situation[counts];
    return [
      t(`facts.${key}${yesOrNo}`, {
        ...situation,
        ...(typeof count === 'number' && { count }),
      }),
    ];
  });
  const facts = [t('facts.stage', { stage: stageName(stage) }), ...said].join(', ');
  return (
    <p dir="auto" className="text-sm text-muted" data-testid="answer-rests-on">
      {t('answers.restsOn', { facts })}
    </p>
  );
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
