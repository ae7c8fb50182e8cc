import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableSummary } from '@/lib/importing/protocol';
import type { AnswersByTable } from '@/lib/importing/table-key';
import { Button } from '../../../../ui/button';
import { Field } from '../../../../ui/field';
import { Segmented } from '../../../../ui/segmented';
import { Select } from '../../../../ui/select';
import { TextInput } from '../../../../ui/text-input';
import { useMetricName } from './use-metric-name';
import { useSourceName } from './use-source-name';

type Question = TableSummary['questions'][number];
type Answers = AnswersByTable[string];

export interface QuestionFormProps {
  question: Question;
  /** The keys of the tables that ask this, its own first. */
  asking: readonly string[];
  onAnswer: (answers: AnswersByTable) => void;
}

/** One thing that only a person can tell. The file is read again with the answer. */
export function QuestionForm({ question, asking, onAnswer }: QuestionFormProps) {
  const { t } = useTranslation('imports');
  const [isForAll, setIsForAll] = useState(true);
  const tables = isForAll ? asking : asking.slice(0, 1);
  return (
    <div className="grid grid-cols-1 gap-2">
      <AnswerChoice
        question={question}
        onAnswer={(answers) => onAnswer(Object.fromEntries(tables.map((key) => [key, answers])))}
      />
      {asking.length > 1 && (
        <label className="flex items-center gap-2 justify-self-start text-sm">
          <input
            type="checkbox"
            checked={isForAll}
            data-testid="ask-for-all"
            onChange={({ target }) => setIsForAll(target.checked)}
            className="size-4 accent-action"
          />
          {t('questions.forAll', { count: asking.length })}
        </label>
      )}
    </div>
  );
}

interface AnswerChoiceProps {
  question: Question;
  onAnswer: (answers: Answers) => void;
}

function AnswerChoice({ question, onAnswer }: AnswerChoiceProps) {
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
  if (code === 'period') return <PeriodQuestion label={label} onAnswer={onAnswer} />;
  // A list of names is a list; two ways of writing lie side by side.
  if (code === 'network' || code === 'metric') {
    return (
      <Field label={label} hint={hint}>
        <Select
          value=""
          data-testid={`ask-${code}`}
          onChange={({ target }) => onAnswer({ [code]: target.value })}
        >
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
        value=""
        testId={`ask-${code}`}
        options={options.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(value) => onAnswer({ [code]: value })}
      />
    </div>
  );
}

function PeriodQuestion({
  label,
  onAnswer,
}: Pick<AnswerChoiceProps, 'onAnswer'> & { label: string }) {
  const { t } = useTranslation('imports');
  const id = useId();
  const [period, setPeriod] = useState({ from: '', to: '' });
  const isWhole = period.from !== '' && period.to >= period.from;
  return (
    <div role="group" aria-labelledby={id} className="grid gap-2">
      <p id={id} className="font-medium">
        {label}
      </p>
      <div className="flex flex-wrap items-end gap-3">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(`questions.${end}`)}>
            <TextInput
              type="date"
              value={period[end]}
              data-testid={`ask-period-${end}`}
              onChange={({ target }) => setPeriod({ ...period, [end]: target.value })}
            />
          </Field>
        ))}
        <Button disabled={!isWhole} onClick={() => onAnswer({ period })}>
          {t('questions.periodSave')}
        </Button>
      </div>
    </div>
  );
}
