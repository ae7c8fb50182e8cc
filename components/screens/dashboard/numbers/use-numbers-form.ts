import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordNumbers } from '@/lib/actions/record-numbers';
import type { Problem } from '@/lib/domain/problem';
import { followersOn, type RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { BRAND_METRICS } from '@/lib/domain/snapshot';
import { typedCount } from '@/lib/domain/typed-count';
import type { Numbers } from '@/lib/live/use-numbers';
import { numbersChange } from './numbers-change';
import { showFirstProblem } from './show-first-problem';

type Metric = (typeof BRAND_METRICS)[number];

export interface NumbersFormProps {
  brandId: string;
  numbers: Numbers;
  recorded: RecordedWeek | undefined;
  day: string;
  today: string;
  /** How often the user has asked for the form; each time it takes the focus. */
  called: number;
  onDay: (day: string) => void;
  onSaved: () => void;
  /** Only where there is something recorded to go back to. */
  onClose?: () => void;
}

export interface NumbersFormState {
  /** What a field shows: what was typed, else what is recorded for the day or its week. */
  textOf: (key: string) => string;
  type: (key: string, text: string) => void;
  /** By field; `day` and `form` for the rest. */
  problems: Readonly<Record<string, Problem | undefined>>;
  save: () => Promise<void>;
}

/** What is typed stays typed until it is saved, also when the day is changed. Only what was typed is written. */
export function useNumbersForm(
  { brandId, numbers, recorded, day, onSaved }: NumbersFormProps,
  form: RefObject<HTMLFormElement | null>,
): NumbersFormState {
  const { language } = useTranslation().i18n;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<NumbersFormState['problems']>({});
  const { active, snapshots } = numbers;

  const recordedOf = (key: string): number | undefined =>
    active.some(({ id }) => id === key)
      ? followersOn(snapshots, key, day)
      : recorded?.counts[key as Metric];

  const refuse = (at: string, problem: Problem) =>
    showFirstProblem(form, () => setProblems({ [at]: problem }));

  const save = async () => {
    // The field may hold half a date, or one that is still to come.
    const date = form.current?.elements.namedItem('day');
    if (date instanceof HTMLInputElement && date.value !== day) {
      return refuse('day', { code: 'field-date' });
    }
    const counts = Object.entries(typed).map(([key, text]) => ({
      key,
      was: recordedOf(key),
      count: typedCount(text, language),
    }));
    const wrong = counts.flatMap(({ key, count }) =>
      count.ok ? [] : [[key, count.problem] as const],
    );
    if (wrong.length > 0) {
      return showFirstProblem(form, () => setProblems(Object.fromEntries(wrong)));
    }
    const { changed, removed } = numbersChange(
      counts.flatMap(({ key, was, count }) => (count.ok ? [{ key, was, count: count.value }] : [])),
      { brandId, day, active, snapshots },
    );
    // A form that was only looked at closes; one that is still empty has nothing to say.
    if (!changed && removed.length === 0) {
      return recorded ? onSaved() : refuse('form', { code: 'field-missing' });
    }
    const written = await recordNumbers(brandId, { day, followers: {}, ...changed, removed });
    if (!written.ok) {
      return refuse(written.problem.code === 'field-date' ? 'day' : 'form', written.problem);
    }
    setTyped({});
    setProblems({});
    return onSaved();
  };

  return {
    textOf: (key) => typed[key] ?? recordedOf(key)?.toString() ?? '',
    type: (key, text) => {
      setTyped({ ...typed, [key]: text });
      setProblems({ ...problems, [key]: undefined, form: undefined });
    },
    problems,
    save,
  };
}
