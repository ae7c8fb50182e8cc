import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordMonth } from '@/lib/actions/record-month';
import { type MonthResult, SPENT_ON } from '@/lib/domain/month-result';
import type { Problem } from '@/lib/domain/problem';
import { typedAmount } from '@/lib/domain/typed-amount';
import type { Months } from '@/lib/live/use-months';
import type { Kept } from './guardrails-field';
import { MONTH_TEXTS, monthFrom, type MonthText } from './month-from';
import { showFirstProblem } from './show-first-problem';

export interface MonthFormProps {
  brandId: string;
  known: Months;
  /** The month that the form opens with, and the last one that is over. */
  first: string;
  last: string;
  onClose: () => void;
}

export interface MonthFormState {
  month: string;
  choose: (month: string) => void;
  /** What is recorded of the month so far. */
  result: MonthResult | undefined;
  textOf: (field: MonthText) => string;
  type: (field: MonthText, text: string) => void;
  /** Whether what was paid is the sum of what it was paid for, and so not typed. */
  isSummed: boolean;
  /** Writes hours that were counted elsewhere into their field, with how many of them are a guess. */
  takeHours: (hours: number, guessed: number) => void;
  guardrails: Kept;
  keep: (kept: Kept) => void;
  /** By field; `month` and `form` for the rest. */
  problems: Readonly<Record<string, Problem | undefined>>;
  save: () => Promise<void>;
}

/** A month is written as a whole: what is recorded stands in the fields, and an empty field is not known. */
export function useMonthForm(
  { brandId, known, first, onClose }: MonthFormProps,
  form: RefObject<HTMLFormElement | null>,
): MonthFormState {
  const { language } = useTranslation().i18n;
  const [month, setMonth] = useState(first);
  const [typed, setTyped] = useState<Readonly<Partial<Record<MonthText, string>>>>({});
  const [said, setSaid] = useState<Kept>();
  const [guessed, setGuessed] = useState(0);
  const [problems, setProblems] = useState<MonthFormState['problems']>({});
  const result = known.months.find((one) => one.result.month === month)?.result;
  const number = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 });
  const written = (field: MonthText): string => {
    const recorded = result?.[field];
    const shown = typeof recorded === 'number' ? number.format(recorded) : recorded;
    return typed[field] ?? shown ?? '';
  };
  const parts = SPENT_ON.map(written).filter((text) => text.trim() !== '');
  const isSummed = parts.length > 0;
  const textOf = (field: MonthText): string =>
    field === 'spend' && isSummed ? number.format(sumOf(parts, language)) : written(field);
  const kept = result?.guardrailsKept;
  const guardrails = said ?? (kept === undefined ? 'unsaid' : kept ? 'yes' : 'no');

  const save = async () => {
    const texts = Object.fromEntries(MONTH_TEXTS.map((field) => [field, textOf(field)]));
    const read = monthFrom(texts as Record<MonthText, string>, guardrails, language);
    if (!read.ok) return showFirstProblem(form, () => setProblems(read.problems));
    const guessedHours = typed.hours === undefined ? result?.guessedHours : guessed;
    const outcome = await recordMonth({
      brandId,
      month,
      ...read.value,
      ...(guessedHours && { guessedHours }),
    });
    if (outcome.ok) return onClose();
    const at = outcome.problem.code === 'field-date' ? 'month' : 'form';
    return showFirstProblem(form, () => setProblems({ [at]: outcome.problem }));
  };

  return {
    month,
    choose: (next) => {
      setMonth(next);
      setProblems({});
    },
    result,
    textOf,
    isSummed,
    takeHours: (hours, ofThem) => {
      setTyped({ ...typed, hours: number.format(hours) });
      setGuessed(ofThem);
      setProblems({ ...problems, hours: undefined, form: undefined });
    },
    type: (field, text) => {
      // Hours that are typed are nobody's guess.
      if (field === 'hours') setGuessed(0);
      setTyped({ ...typed, [field]: text });
      setProblems({ ...problems, [field]: undefined, form: undefined });
    },
    guardrails,
    keep: setSaid,
    problems,
    save,
  };
}

/** What cannot be read yet counts for nothing; saving says what is wrong with it. */
function sumOf(texts: readonly string[], language: string): number {
  const cents = texts.reduce((sum, text) => {
    const amount = typedAmount(text, language);
    return sum + Math.round(100 * ((amount.ok && amount.value) || 0));
  }, 0);
  return cents / 100;
}
