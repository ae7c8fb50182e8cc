import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import { useAnswers } from '@/lib/live/use-answers';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { AnswerCard } from './answer-card';
import { QuestionList } from './question-list';

/** What clients really ask, and a short calm answer to it from this brand's own facts. */
export function AnswerSection({ brand }: { brand: Brand }) {
  const { t, i18n } = useTranslation('learn');
  const known = useAnswers(brand.id);
  const [chosen, setChosen] = useState<string>();
  const [spoken, setSpoken] = useState<Language>();
  // What was changed by hand, for each answer in each language, so that looking around loses nothing.
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  if (!known) return null;
  // The client's language is the client's: it only begins as the user's own.
  const language = spoken ?? LANGUAGES.find((one) => one === i18n.language) ?? 'en';
  const answer = known.answers.find(({ id }) => id === chosen);
  const key = `${chosen} ${language}`;
  return (
    <Section title={t('answers.title')} description={t('answers.text')}>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <QuestionList
          ids={known.answers.map(({ id }) => id)}
          {...{ chosen }}
          onChoose={setChosen}
        />
        {answer ? (
          <AnswerCard
            key={chosen}
            brand={brand}
            answer={answer}
            {...known}
            language={language}
            onLanguage={setSpoken}
            draft={drafts[key]}
            onDraft={(draft) => setDrafts(withDraft(drafts, key, draft))}
          />
        ) : (
          <Empty title={t('answers.none.title')} text={t('answers.none.text')} />
        )}
      </div>
    </Section>
  );
}

const withDraft = (
  drafts: Readonly<Record<string, string>>,
  key: string,
  draft: string | undefined,
): Readonly<Record<string, string>> => {
  const { [key]: _, ...others } = drafts;
  return draft === undefined ? others : { ...others, [key]: draft };
};
