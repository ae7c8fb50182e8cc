import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerTo } from '@/lib/importing/answers';
import type { AnswersByTable } from '@/lib/importing/table-key';
import { AnswerChoice } from './answer-choice';
import { answersAt, type AskingPlace } from './places-asking';

export interface QuestionFormProps {
  /** Where in the file this is asked, the place itself first. */
  asking: readonly AskingPlace[];
  /** What was said of the file's tables so far. */
  answers: AnswersByTable;
  onAnswer: (answers: AnswersByTable) => void;
}

/** One thing that only a person can tell. The file is read again with the answer, also with another one. */
export function QuestionForm({ asking, answers, onAnswer }: QuestionFormProps) {
  const { t } = useTranslation('imports');
  const [isForAll, setIsForAll] = useState(true);
  const saidAt = ({ readAs, question }: AskingPlace) => answerTo(question, answers[readAs] ?? {});
  const [own] = asking;
  if (!own) return null;
  const answer = saidAt(own);
  // What was answered in another way, or at all, was meant to be different.
  const alike = asking.filter((place) => JSON.stringify(saidAt(place)) === JSON.stringify(answer));
  const places = isForAll ? alike : [own];
  return (
    <div className="grid grid-cols-1 gap-2">
      <AnswerChoice
        question={own.question}
        answer={answer}
        onAnswer={(value) => onAnswer(answersAt(places, value))}
      />
      {alike.length > 1 && (
        <label className="flex items-center gap-2 justify-self-start text-sm">
          <input
            type="checkbox"
            checked={isForAll}
            data-testid="ask-for-all"
            onChange={({ target }) => setIsForAll(target.checked)}
            className="size-4 shrink-0 accent-action"
          />
          {t('questions.forAll', { count: alike.length })}
        </label>
      )}
    </div>
  );
}
