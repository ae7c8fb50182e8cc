import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { Language } from '@/lib/domain/language';
import type { Answers } from '@/lib/live/use-answers';
import { Card } from '../../../ui/card';
import { ClientLanguage } from '../client-text/client-language';
import { ClientText } from '../client-text/client-text';

import { RestsOn } from './rests-on';
import { useAnswerText } from './use-answer-text';

export interface AnswerCardProps extends Pick<Answers, 'stage' | 'situation'> {
  brand: Brand;
  answer: Answers['answers'][number];
  language: Language;
  onLanguage: (language: Language) => void;
  draft: string | undefined;
  onDraft: (draft: string | undefined) => void;
}

/** One question, answered for the brand as it stands now in the language of whoever asked. */
export function AnswerCard(props: AnswerCardProps) {
  const { brand, answer, stage, situation, language, onLanguage, draft, onDraft } = props;
  const { t } = useTranslation(['learn', 'answers']);
  const text = useAnswerText(answer, situation, brand.name, language);
  return (
    <Card className="grid gap-4" data-testid="answer-card" data-variant={answer.variant?.id}>
      <h3 className="text-lg">{t(`answers:${answer.id}.question`)}</h3>
      <ClientLanguage language={language} onLanguage={onLanguage} />
      {text !== undefined && (
        <ClientText
          key={language}
          label={t('answers.answer')}
          written={text}
          draft={draft}
          language={language}
          onDraft={onDraft}
        />
      )}
      {answer.variant ? (
        <RestsOn answerId={answer.id} variant={answer.variant} {...{ stage, situation }} />
      ) : (
        <p className="text-muted">{t('answers.noVariant')}</p>
      )}
    </Card>
  );
}
