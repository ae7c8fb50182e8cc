import { useTranslation } from 'react-i18next';

export interface QuestionListProps {
  ids: readonly string[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The questions, in the words of those who ask them. */
export function QuestionList({ ids, chosen, onChoose }: QuestionListProps) {
  const { t } = useTranslation(['learn', 'answers']);
  return (
    <ul
      aria-label={t('answers.questions')}
      className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised"
    >
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            data-testid="answer-question"
            data-answer={id}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
            className="min-h-10 w-full px-4 py-2 text-start -outline-offset-2 transition-colors duration-150 hover:bg-sunken aria-pressed:bg-sunken aria-pressed:font-semibold forced-colors:aria-pressed:underline"
          >
            {t(`answers:${id}.question`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
