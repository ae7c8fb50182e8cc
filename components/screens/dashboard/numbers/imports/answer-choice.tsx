import { useTranslation } from 'react-i18next';
import type { AnswerValue } from '@/lib/importing/answers';
import { Field } from '../../../../ui/field';
import { Segmented } from '../../../../ui/segmented';
import { Select } from '../../../../ui/select';
import { PeriodQuestion } from './period-question';
import type { Question } from './places-asking';
import { useMetricName } from './use-metric-name';
import { useSourceName } from './use-source-name';

export interface AnswerChoiceProps {
  question: Question;
  /** What was said before. */
  answer: AnswerValue | undefined;
  onAnswer: (value: AnswerValue) => void;
}

/** What a question may be answered with, and what it was answered with. */
export function AnswerChoice({ question, answer, onAnswer }: AnswerChoiceProps) {
  const { t, i18n } = useTranslation('imports');
  const metricName = useMetricName();
  const sourceName = useSourceName();
  const { code, column, options, examples } = question;
  const label = t(`questions.${code}`, { column });
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const hint =
    examples.length > 0
      ? t('questions.examples', { examples: list.format(examples.slice(0, 3)) })
      : undefined;
  const languages = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const nameOf = (option: string): string => {
    if (code === 'network') return sourceName(option);
    if (code === 'metric') return metricName(option);
    if (code === 'dateOrder') return t(`inferred.orders.${option}`);
    if (code === 'monthLanguage') return languages.of(option) ?? option;
    return t(`inferred.marks.${option === '.' ? 'point' : 'comma'}`);
  };
  const testId = `${answer === undefined ? 'ask' : 'said'}-${code}`;
  if (code === 'period') {
    const said = typeof answer === 'object' ? answer : undefined;
    return <PeriodQuestion {...{ label, testId, said, onAnswer }} />;
  }
  const value = typeof answer === 'string' ? answer : '';
  const choose = (option: string) => onAnswer(option);
  // A list of names is a list; two ways of writing lie side by side.
  if (code === 'network' || code === 'metric') {
    return (
      <Field label={label} hint={hint}>
        <Select value={value} data-testid={testId} onChange={({ target }) => choose(target.value)}>
          <option value="" disabled>
            {t('questions.pick')}
          </option>
          {options.map((option) => (
            <option key={option} value={option}>
              {nameOf(option)}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <div className="grid justify-items-start gap-1.5">
      <p className="font-medium">{label}</p>
      {hint && (
        <p dir="auto" className="text-sm text-muted">
          {hint}
        </p>
      )}
      <Segmented
        label={label}
        value={value}
        testId={testId}
        options={options.map((option) => ({ value: option, label: nameOf(option) }))}
        onChange={choose}
      />
    </div>
  );
}
