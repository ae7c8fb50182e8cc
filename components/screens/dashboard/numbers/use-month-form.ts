import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordMonth } from '@/lib/actions/record-month';
import type { MonthResult } from '@/lib/domain/month-result';
import type { Problem } from '@/lib/domain/problem';
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
  const [problems, setProblems] = useState<MonthFormState['problems']>({});
  const result = known.months.find((one) => one.result.month === month)?.result;
  const number = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 });
  const textOf = (field: MonthText): string => {
    const recorded = result?.[field];
    const shown = typeof recorded === 'number' ? number.format(recorded) : recorded;
    return typed[field] ?? shown ?? '';
  };
  const kept = result?.guardrailsKept;
  const guardrails = said ?? (kept === undefined ? 'unsaid' : kept ? 'yes' : 'no');

  const save = async () => {
    const texts = Object.fromEntries(MONTH_TEXTS.map((field) => [field, textOf(field)]));
    const read = monthFrom(texts as Record<MonthText, string>, guardrails, language);
    if (!read.ok) {
      setProblems(read.problems);
      return showFirstProblem(form);
    }
    const outcome = await recordMonth({ brandId, month, ...read.value });
    if (outcome.ok) return onClose();
    setProblems({ [outcome.problem.code === 'field-date' ? 'month' : 'form']: outcome.problem });
    return showFirstProblem(form);
  };

  return {
    month,
    choose: (next) => {
      setMonth(next);
      setProblems({});
    },
    result,
    textOf,
    type: (field, text) => {
      setTyped({ ...typed, [field]: text });
      setProblems({ ...problems, [field]: undefined, form: undefined });
    },
    guardrails,
    keep: setSaid,
    problems,
    save,
  };
}
